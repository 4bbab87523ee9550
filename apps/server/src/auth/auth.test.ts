import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { as, request } from '../../test/as.ts'
import { aUser } from '../../test/factories.ts'
import { world } from '../../test/world.ts'
import { post, signIn, signUp, tokenFromMail } from '../../test/sign-in.ts'

const anAddress = () => `${randomUUID()}@example.org`
const PASSWORD = 'seven lanterns by the river'

test('whoever signs up can sign in, and the cookie opens procedures', async () => {
  const email = anAddress()
  expect((await signUp({ email, password: PASSWORD, name: 'Kira' })).status).toBe(200)
  const answer = await signIn(email, PASSWORD)
  expect(answer.status).toBe(200)

  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^tomekeeper\.session_token=.*; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  const me = await request(null, '/trpc/accounts.me', { headers: { cookie: cookie?.split(';')[0] ?? '' } })
  expect(await me.json()).toMatchObject({ result: { data: { email, name: 'Kira', emailVerified: false } } })
})

test('a cookie that was tampered with opens nothing', async () => {
  const email = anAddress()
  await signUp({ email, password: PASSWORD })
  const cookie = (await signIn(email, PASSWORD)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const wrong = cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`)
  expect((await request(null, '/trpc/accounts.me', { headers: { cookie: wrong } })).status).toBe(401)
})

test('an API client uses the token as a bearer', async () => {
  const email = anAddress()
  await signUp({ email, password: PASSWORD })
  const { token } = (await (await signIn(email, PASSWORD)).json()) as { token: string }
  const me = await request(null, '/trpc/accounts.me', { headers: { authorization: `Bearer ${token}` } })
  expect(me.status).toBe(200)
})

test('under https the cookie is Secure and keeps its prefix', async () => {
  const { deps } = await world()
  const { buildApp } = await import('../app.ts')
  const config = { ...deps.config, publicUrl: 'https://tome.example' }
  const app = buildApp({ ...deps, config })
  const { person, password } = await someoneWith(PASSWORD)
  const answer = await app.request('/api/auth/sign-in/email', post({ email: person, password }))
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-tomekeeper\.session_token=.*; Secure/)
  const me = await app.request('/trpc/accounts.me', { headers: { cookie: cookie?.split(';')[0] ?? '' } })
  expect(me.status).toBe(200)
})

const someoneWith = async (password: string) => {
  const person = anAddress()
  await signUp({ email: person, password })
  return { person, password }
}

test('a wrong password and an unknown address are told apart by nobody', async () => {
  const { person } = await someoneWith(PASSWORD)
  const [wrong, unknown] = await Promise.all([signIn(person, 'not the right words'), signIn(anAddress(), PASSWORD)])
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(without(await wrong.json())).toEqual(without(await unknown.json()))
})

test('signing up with a taken address answers as with a new one, and its owner gets a mail', async () => {
  const { person } = await someoneWith(PASSWORD)
  const again = await signUp({ email: person, password: 'another six words in a row', name: 'Mallory' })
  const fresh = await signUp({ email: anAddress(), password: 'another six words in a row', name: 'Mallory' })
  expect(again.status).toBe(fresh.status)
  expect(shapeOf(await again.json())).toEqual(shapeOf(await fresh.json()))
  expect((await signIn(person, 'another six words in a row')).status).toBe(401)
  expect(await mailsTo(person)).toEqual(['verify', 'existing-account'])
})

test('asking for a reset answers the same for everyone, takes as long, and writes three mails a day at most', async () => {
  const { person } = await someoneWith(PASSWORD)
  const ask = async (email: string) => {
    const before = performance.now()
    const answer = await request(null, '/api/auth/request-password-reset', post({ email }))
    return { status: answer.status, body: await answer.text(), ms: performance.now() - before }
  }
  const [known, unknown] = await Promise.all([ask(person), ask(anAddress())])
  expect({ ...known, ms: 0 }).toEqual({ ...unknown, ms: 0 })
  expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(395)

  for (let more = 0; more < 4; more++) expect((await ask(person)).status).toBe(200)
  expect((await mailsTo(person)).filter((kind) => kind === 'reset')).toHaveLength(3)
})

test('a reset link works once, ends every session, and proves the address', async () => {
  const { deps } = await world()
  const { person } = await someoneWith(PASSWORD)
  const { token: session } = (await (await signIn(person, PASSWORD)).json()) as { token: string }
  await request(null, '/api/auth/request-password-reset', post({ email: person }))
  const token = await tokenFromMail(person, 'reset')
  const heard: unknown[] = []
  const stop = deps.bell.onNotice((notice) => heard.push(notice))

  const reset = () =>
    request(null, '/api/auth/reset-password', post({ token, newPassword: 'eight quiet owls at dawn' }))
  const stored = await deps.db.selectFrom('authVerification').select('identifier').execute()
  expect(JSON.stringify(stored)).not.toContain(token)
  const answers = await Promise.all(Array.from({ length: 10 }, reset))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await (await reset()).json()).toMatchObject({ error: { data: { reason: 'link_invalid' } } })

  const old = await request(null, '/trpc/accounts.me', { headers: { authorization: `Bearer ${session}` } })
  expect(old.status).toBe(401)
  expect((await signIn(person, PASSWORD)).status).toBe(401)
  const fresh = await signIn(person, 'eight quiet owls at dawn')
  expect(await fresh.json()).toMatchObject({ user: { emailVerified: true } })
  await expect.poll(() => heard).toContainEqual({ about: 'user', userId: expect.any(String) })
  stop()
})

test('an old reset link says that it is old', async () => {
  const { deps } = await world()
  const { person } = await someoneWith(PASSWORD)
  await request(null, '/api/auth/request-password-reset', post({ email: person }))
  const token = await tokenFromMail(person, 'reset')
  const { id } = await deps.db.selectFrom('user').select('id').where('email', '=', person).executeTakeFirstOrThrow()
  await deps.db
    .updateTable('authVerification')
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where('value', '=', id)
    .execute()
  const answer = await request(
    null,
    '/api/auth/reset-password',
    post({ token, newPassword: 'eight quiet owls at dawn' }),
  )
  expect(await answer.json()).toMatchObject({ error: { data: { reason: 'link_expired' } } })
})

test('the link in the mail verifies the address, and a made-up one does not', async () => {
  const { person } = await someoneWith(PASSWORD)
  const open = (token: string) => request(null, `/api/auth/verify-email?token=${encodeURIComponent(token)}`)
  expect((await open('nonsense')).status).toBe(400)
  expect((await open(await tokenFromMail(person, 'verify'))).status).toBe(200)
  expect(await (await signIn(person, PASSWORD)).json()).toMatchObject({ user: { emailVerified: true } })
})

test('links lead to the configured address, whatever the Host header says', async () => {
  const { deps } = await world()
  const { person } = await someoneWith(PASSWORD)
  await request(null, 'http://evil.example/api/auth/request-password-reset', {
    ...post({ email: person }),
    headers: { 'content-type': 'application/json', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  })
  const mail = await deps.db
    .selectFrom('mail')
    .select('text')
    .where('toAddress', '=', person)
    .where('kind', '=', 'reset')
    .executeTakeFirstOrThrow()
  expect(mail.text).toContain(`${deps.config.publicUrl}/reset-password#token=`)
  expect(mail.text).not.toContain('evil')
})

test.each([
  ['a short one', 'elevenchars', undefined],
  ['a common one', 'Password2024!', 'common_password'],
  ['a common one twice', 'dragondragon', 'common_password'],
  ['neighbours on the keyboard', 'qwertyuiop123', 'common_password'],
  ['one letter', 'aaaaaaaaaaaaaa', 'common_password'],
  ['their own name', 'Kira of Waterdeep', 'common_password'],
])('%s is no password', async (_what, password, reason) => {
  const answer = await signUp({ email: anAddress(), password, name: 'Kira of Waterdeep' })
  expect(answer.status).toBe(400)
  const { data } = ((await answer.json()) as { error: { data: { reason?: string; issues: { path: string }[] } } }).error
  expect(data.reason).toBe(reason)
  expect(data.issues[0]?.path).toBe('password')
})

test('fields that nobody asked for are refused', async () => {
  const answer = await request(
    null,
    '/api/auth/sign-up/email',
    post({ name: 'Eve', email: anAddress(), password: PASSWORD, isAdmin: true }),
  )
  expect(answer.status).toBe(400)
})

test.each(['/get-session', '/list-sessions', '/update-user', '/delete-user', '/change-email', '/get-access-token'])(
  'better-auth’s own %s is not a road here',
  async (path) => {
    const someone = await aUser()
    expect((await request(someone, `/api/auth${path}`, { method: 'POST' })).status).toBe(404)
  },
)

test('a page of another site is turned away, a form too', async () => {
  const { person } = await someoneWith(PASSWORD)
  const foreign = post({ email: person, password: PASSWORD })
  const headers = { 'content-type': 'application/json' }
  const { deps } = await world()
  const { buildApp } = await import('../app.ts')
  const app = buildApp({ ...deps, config: { ...deps.config, isProduction: true } })
  const from = (origin: string) =>
    app.request('/api/auth/sign-in/email', { ...foreign, headers: { ...headers, origin } })
  expect((await from('https://evil.example')).status).toBe(403)
  expect((await from('null')).status).toBe(403)
  expect((await from(deps.config.publicUrl)).status).toBe(200)
  const form = { ...foreign, headers: { 'content-type': 'text/plain' } }
  expect((await app.request('/api/auth/sign-in/email', form)).status).toBe(400)
})

test('limits count by account and by address, and say when to come back', async () => {
  const { deps } = await world()
  const { buildApp } = await import('../app.ts')
  const app = buildApp({ ...deps, config: { ...deps.config, RATE_LIMITS: true, TRUSTED_PROXIES: 1 } })
  const email = anAddress()
  const attempt = async (account: string, address: string) =>
    app.request('/api/auth/request-password-reset', {
      ...post({ email: account }),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    })
  const byAccount = await Promise.all(Array.from({ length: 8 }, () => attempt(email, randomUUID())))
  expect(byAccount.filter(({ status }) => status === 429)).toHaveLength(2)
  expect(Number(byAccount.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(3000)

  const address = randomUUID()
  const byAddress = await Promise.all(Array.from({ length: 22 }, () => attempt(anAddress(), address)))
  expect(byAddress.filter(({ status }) => status === 429)).toHaveLength(2)
})

test('signing out ends this device and leaves the others', async () => {
  const { person } = await someoneWith(PASSWORD)
  const one = await signIn(person, PASSWORD)
  const two = (await (await signIn(person, PASSWORD)).json()) as { token: string }
  const cookie = one.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const out = await request(null, '/api/auth/sign-out', {
    ...post({}),
    headers: { 'content-type': 'application/json', cookie },
  })
  expect(out.status).toBe(200)
  expect((await request(null, '/trpc/accounts.me', { headers: { cookie } })).status).toBe(401)
  expect((await request(null, '/trpc/accounts.me', { headers: { authorization: `Bearer ${two.token}` } })).status).toBe(
    200,
  )
})

test('a device in use stays signed in for another seven days', async () => {
  const { deps } = await world()
  const someone = await aUser()
  const expiry = async () =>
    Date.parse(
      (
        await deps.db
          .selectFrom('authSession')
          .select('expiresAt')
          .where('id', '=', someone.sessionId)
          .executeTakeFirstOrThrow()
      ).expiresAt,
    )
  await deps.db
    .updateTable('authSession')
    .set({ expiresAt: new Date(Date.now() + 2 * 86_400_000) })
    .where('id', '=', someone.sessionId)
    .execute()
  await (await as(someone)).accounts.me()
  await expect.poll(async () => (await expiry()) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
})

const without = (body: unknown) => JSON.stringify(body).replace(/"requestId":"[^"]+"/, '')

const shapeOf = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value) =>
    ['id', 'email', 'createdAt', 'updatedAt'].includes(key) ? typeof value : value,
  )

async function mailsTo(email: string) {
  const { deps } = await world()
  const mails = await deps.db
    .selectFrom('mail')
    .select('kind')
    .where('toAddress', '=', email)
    .orderBy('createdAt')
    .execute()
  return mails.map(({ kind }) => kind)
}
