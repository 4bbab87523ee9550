import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aUser } from '../../test/factories.ts'
import { type DiscordUser, startFakeDiscord } from '../../test/fake-discord.ts'
import { post } from '../../test/sign-in.ts'
import { world } from '../../test/world.ts'
import { buildApp } from '../app.ts'

/** Walks through Discord and back; answers where the browser ends up. */
async function signInWith(profile: DiscordUser, tamper: { withoutCookie?: boolean } = {}) {
  const { deps } = await world()
  const discord = await startFakeDiscord()
  discord.settings.user = profile
  const config = {
    ...deps.config,
    DISCORD_CLIENT_ID: 'id',
    DISCORD_CLIENT_SECRET: 'discord-secret-canary',
    DISCORD_BASE_URL: discord.url,
  }
  const app = buildApp({ ...deps, config })
  const start = await app.request('/api/auth/sign-in/social', post({ provider: 'discord', callbackURL: '/campaigns' }))
  const { url } = (await start.json()) as { url: string }
  const cookie = start.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const sent = await fetch(url, { redirect: 'manual' })
  const { pathname, search } = new URL(sent.headers.get('location') ?? '')
  const back = await app.request(pathname + search, { headers: tamper.withoutCookie ? {} : { cookie } })
  await discord.close()
  const session = back.headers.getSetCookie().find((one) => one.includes('session_token'))
  return { url, status: back.status, to: back.headers.get('location') ?? '', session }
}

const aProfile = (facts: Partial<DiscordUser> = {}): DiscordUser => ({
  id: randomUUID(),
  username: 'kira',
  global_name: null,
  avatar: null,
  discriminator: '0',
  email: `${randomUUID()}@example.org`,
  verified: true,
  ...facts,
})

const userOf = async (discordId: string) => {
  const { deps } = await world()
  return deps.db.selectFrom('authAccount').selectAll().where('accountId', '=', discordId).executeTakeFirst()
}

test('someone new gets an account, and what Discord lent us is not kept', async () => {
  const profile = aProfile()
  const { url, status, to, session } = await signInWith(profile)
  expect(new URL(url).searchParams.get('redirect_uri')).toBe('http://localhost:3000/api/auth/callback/discord')
  expect({ status, to }).toEqual({ status: 302, to: expect.stringMatching(/\/campaigns$/) })
  expect(session).toContain('HttpOnly')
  const account = await userOf(profile.id)
  expect(account).toMatchObject({ providerId: 'discord', accessToken: null, refreshToken: null })
})

test('the second time the same account is found by its Discord id, whatever the address is now', async () => {
  const profile = aProfile()
  await signInWith(profile)
  const first = await userOf(profile.id)
  await signInWith({ ...profile, email: `${randomUUID()}@example.org` })
  const { deps } = await world()
  const all = await deps.db.selectFrom('authAccount').select('userId').where('accountId', '=', profile.id).execute()
  expect(all).toEqual([{ userId: first?.userId }])
})

test('an account is linked by its address when both sides verified it', async () => {
  const someone = await aUser({ emailVerified: true })
  const profile = aProfile({ email: someone.email })
  const { session } = await signInWith(profile)
  expect(session).toBeDefined()
  expect((await userOf(profile.id))?.userId).toBe(someone.id)
})

test.each([
  ['Discord did not verify it', { ours: true, theirs: false }],
  ['we did not verify it', { ours: false, theirs: true }],
])('nothing is linked and nobody signed in when %s', async (_why, { ours, theirs }) => {
  const someone = await aUser({ emailVerified: ours })
  const profile = aProfile({ email: someone.email, verified: theirs })
  const { to, session } = await signInWith(profile)
  expect(session).toBeUndefined()
  expect(to).toMatch(/\/sign-in\?error=account_not_linked/)
  expect(await userOf(profile.id)).toBeUndefined()
})

test('a callback in another browser than the one that began is refused', async () => {
  const { to, session } = await signInWith(aProfile(), { withoutCookie: true })
  expect(session).toBeUndefined()
  expect(to).toContain('error=')
})

test('where Discord is not configured there is no such way in', async () => {
  const { deps } = await world()
  const answer = await buildApp(deps).request('/api/auth/sign-in/social', post({ provider: 'discord' }))
  expect(answer.status).toBe(404)
})

test('the way back leads into this app only', async () => {
  const { deps } = await world()
  for (const callbackURL of ['https://evil.example', '//evil.example', '/\\evil.example']) {
    const answer = await buildApp(deps).request('/api/auth/sign-in/social', post({ provider: 'discord', callbackURL }))
    expect(answer.status).toBe(400)
  }
})
