import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Deps } from '../src/deps.ts'
import { addressOf } from '../src/http/address.ts'
import { appRouter } from '../src/router.ts'
import { aCampaign, aMember, anAdmin, aUser, type Person } from './factories.ts'
import { type Answered, serveOverHttp } from './over-http.ts'
import { waitFor } from './wait-for.ts'
import { world } from './world.ts'

const SHARED = resolve(import.meta.dirname, '../../../../shared/bad-inputs')
const naughtyFile = join(SHARED, 'text/naughty-strings.json')
const namesFile = join(SHARED, 'text/upload-names.json')
if (!existsSync(SHARED)) console.info('naughty strings and names: only our own few, ../shared/bad-inputs is absent')

const PAGE = '<!doctype html><title>Tomekeeper</title>'
let webDir: string
let deps: Deps
let server: Awaited<ReturnType<typeof serveOverHttp>>

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'tomekeeper-web-'))
  await mkdir(join(webDir, 'assets'))
  await writeFile(join(webDir, 'index.html'), PAGE)
  await writeFile(join(webDir, 'assets/app-1a2b.js'), 'export {}')
  deps = await asInProduction({})
  server = await serveOverHttp(deps)
})
afterAll(async () => {
  await server.close()
  await rm(webDir, { recursive: true, force: true })
})

async function asInProduction(config: Partial<Deps['config']>): Promise<Deps> {
  const { deps } = await world()
  return { ...deps, config: { ...deps.config, webDir, isProduction: true, ...config } }
}

/** The one envelope, with the code and status that were expected, and nothing of the inside. */
function expectFailure({ status, text, headers }: Answered, code: string, httpStatus: number | number[]) {
  expect([httpStatus].flat(), text.slice(0, 200)).toContain(status)
  expect(headers['content-type']).toMatch(/^application\/json/)
  const { error } = JSON.parse(text)
  expect(error).toEqual({
    code: expect.any(Number),
    message: expect.stringMatching(/^[A-Z].*[.?!]$/s),
    data: expect.objectContaining({ code, message: error.message, requestId: expect.any(String), httpStatus: status }),
  })
  expect(headers['x-request-id']).toBe(error.data.requestId)
  expectNothingInside(text)
}

const INSIDE = /node_modules|apps\/server|file:\/\/|\bat .+:\d+:\d+|select .+ from|insert into|postgres|pglite|kysely/i
const expectNothingInside = (text: string) => expect(text).not.toMatch(INSIDE)

// whatever was sent, the process is as clean afterwards as before
const prototypeBefore = Reflect.ownKeys(Object.prototype)
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore)
  expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
})

const json = { 'content-type': 'application/json' }
const query = (input: unknown) => `?input=${encodeURIComponent(JSON.stringify(input))}`

describe('a body that is not what it should be', () => {
  test.each([
    ['cut off', '{"name": "The Sunk'],
    ['not JSON', 'name=The+Sunken+Bell'],
    ['a bare word', 'undefined'],
    ['with a byte that is no text', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[1,2,3]'],
    ['nested ten thousand deep', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['nested three thousand deep and never closed', '{"a":'.repeat(3_000)],
  ])('%s is refused', async (_what, body) => {
    const person = await aUser()
    for (const path of ['/trpc/campaigns.create', '/api/auth/sign-in/email'])
      expectFailure(await server.send(path, { method: 'POST', headers: json, body, as: person }), 'invalid_input', 400)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'as %j is refused, because a form of another site could send it',
    async (type) => {
      const person = await aUser()
      const body = JSON.stringify({ name: 'Not kept', timeZone: 'UTC' })
      for (const path of ['/trpc/campaigns.create', '/api/auth/sign-in/email']) {
        const answer = await server.send(path, { method: 'POST', headers: { 'content-type': type }, body, as: person })
        expectFailure(answer, 'invalid_input', 400)
      }
    },
  )

  test('of more than a mebibyte is refused, told beforehand or not', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(1_100_000), timeZone: 'UTC' })
    const person = await aUser()
    for (const path of ['/trpc/campaigns.create', '/api/auth/sign-in/email'])
      for (const headers of [json, { ...json, 'transfer-encoding': 'chunked' }])
        expectFailure(await server.send(path, { method: 'POST', headers, body, as: person }), 'too_large', 413)
  })

  test('with a key twice means the last one, to the guard and to the story alike', async () => {
    const mine = await aCampaign({ name: 'Mine' })
    const theirs = await aCampaign({ name: 'Theirs' })
    const twice = (first: string, last: string) =>
      server.send(
        `/trpc/campaigns.get?input=${encodeURIComponent(`{"campaignId":"${first}","campaignId":"${last}"}`)}`,
        { as: mine.dm },
      )
    expectFailure(await twice(mine.id, theirs.id), 'not_found', 404)
    expect(JSON.parse((await twice(theirs.id, mine.id)).text).result.data.id).toBe(mine.id)
  })
})

type Described = { inputs: z.ZodType[]; type: 'query' | 'mutation' | 'subscription' }
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: Described }>)
const mutations = procedures.filter(([, { _def }]) => _def.type === 'mutation' && _def.inputs.length > 0)

describe('a key that nobody asked for', () => {
  // someone before whom every guard opens, so that what refuses is the input
  let everything: { campaignId: string; as: Person }
  beforeAll(async () => {
    const campaign = await aCampaign()
    const admin = await anAdmin()
    await aMember(campaign.id, admin, 'dm')
    everything = { campaignId: campaign.id, as: admin }
  })

  test.each(mutations.map(([name]) => name))('is refused by %s', async (name) => {
    const { campaignId, as } = everything
    const inCampaign = /"campaignId"|campaignId/.test(name) ? '' : `"campaignId":"${campaignId}",`
    for (const extra of [
      '"__proto__":{"isAdmin":true}',
      '"constructor":{"prototype":{"isAdmin":true}}',
      '"role":"dm","isAdmin":true,"ownerId":"00000000-0000-4000-8000-000000000000"',
    ]) {
      const answer = await server.mutate(name, `{${inCampaign}${extra}}`, as)
      expectFailure(answer, 'invalid_input', 400)
      expect(answer.text).toMatch(/Unrecognized key|expected void/)
    }
  })
})

describe('text that no database can keep', () => {
  const NUL = 'a\0b'
  const HALF_A_PAIR = 'a\ud800b'

  /** Every place for free text in an input, wherever it hides. */
  function texts(schema: z.ZodType, path = 'input'): [string, z.ZodType][] {
    const def = schema._zod.def as unknown as Record<string, unknown> & { type: string }
    if (def.type === 'string' || def.type === 'pipe') return [[path, schema]]
    return Object.entries({ ...(def.shape as object), ...inner(def) }).flatMap(([key, below]) =>
      texts(below as z.ZodType, `${path}.${key}`),
    )
  }
  const inner = ({ innerType, element, options, valueType }: Record<string, unknown>) =>
    Object.fromEntries(
      [innerType, element, valueType, ...((options as unknown[]) ?? [])]
        .filter((one) => typeof one === 'object' && one !== null && '_zod' in one)
        .map((one, at) => [at, one]),
    )

  const places = procedures.flatMap(([name, { _def }]) => _def.inputs.flatMap((schema) => texts(schema, name)))

  test('finds the places for text', () => {
    const paths = places.map(([path]) => path)
    expect(paths).toContain('sage.ask.question')
    expect(paths.length).toBeGreaterThan(60)
  })

  test('is refused in every one of them', () => {
    const lax = places.filter(([, text]) => text.safeParse(NUL).success || text.safeParse(HALF_A_PAIR).success)
    expect(lax.map(([path]) => path)).toEqual([])
  })

  test('is refused in a query string, too', async () => {
    const campaign = await aCampaign()
    const ask = { method: 'POST', body: '# A page', as: campaign.dm }
    for (const part of ['name=a%00b.md', 'name=a.md&title=a%00b', 'name=a.md&title=x&campaignId=a%00b'])
      expectFailure(await server.send(`/api/campaigns/${campaign.id}/documents?${part}`, ask), 'invalid_input', 400)
    expectFailure(await server.send('/api/auth/verify-email?token=a%00b'), 'invalid_input', 400)
    expectFailure(await server.send('/api/images?for=a%00b', ask), 'invalid_input', 400)
  })
})

const NAUGHTY: string[] = [
  'Robert"); drop table campaign;--',
  '<img src=x onerror=alert(1)>',
  '\u202egnipeek\u202c tome',
  '𝒯𝑜𝓂𝑒 👩‍👩‍👧‍👦 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  "' OR 1=1 --",
  '{{constructor.constructor("return 1")()}}',
  'a & | ! <-> :* b',
  '%00%0a%0d',
  ...(existsSync(naughtyFile) ? (JSON.parse(readFileSync(naughtyFile, 'utf8')) as string[]) : []),
]

describe('a naughty string', () => {
  test('is kept letter by letter as a campaign’s name, or refused with its field named', async () => {
    const person = await aUser()
    for (const name of NAUGHTY) {
      const answer = await server.mutate('campaigns.create', { name, timeZone: 'UTC' }, person)
      if (answer.status === 200) expect(JSON.parse(answer.text).result.data.name).toBe(name.trim())
      else {
        expectFailure(answer, 'invalid_input', 400)
        expect(answer.text).toContain('"path":"name"')
      }
    }
  })

  test('is answered as a question, or refused with its field named', async () => {
    const asked: { as: Person; campaignId: string; messageId: string }[] = []
    let campaign = await aCampaign()
    for (const [at, question] of NAUGHTY.entries()) {
      if (at % 25 === 24) campaign = await aCampaign()
      const answer = await server.mutate('sage.ask', { campaignId: campaign.id, question }, campaign.dm)
      if (answer.status === 200)
        asked.push({
          as: campaign.dm,
          campaignId: campaign.id,
          messageId: JSON.parse(answer.text).result.data.messageId,
        })
      else {
        expectFailure(answer, 'invalid_input', 400)
        expect(answer.text).toContain('"path":"question"')
      }
    }
    for (const { as, ...input } of asked) {
      const message = await waitFor(async () => {
        const { text } = await server.send(`/trpc/sage.message${query(input)}`, { as })
        const { state, failure } = JSON.parse(text).result.data
        return ['done', 'failed'].includes(state) && { state, failure }
      })
      expect(message).toEqual({ state: 'done', failure: null })
    }
  })

  test('is a file’s name and never a path', async () => {
    const names: string[] = existsSync(namesFile) ? JSON.parse(readFileSync(namesFile, 'utf8')) : []
    const campaign = await aCampaign()
    for (const name of ['../../../../tmp/pwn.md', 'a\r\nset-cookie: x=1.md', '".md; x="', 'con.md', ...names]) {
      const path = `/api/campaigns/${campaign.id}/documents?name=${encodeURIComponent(name.toWellFormed())}`
      const added = await server.send(path, { method: 'POST', body: `# ${campaign.id}`, as: campaign.dm })
      if (added.status !== 201) {
        expectFailure(added, 'invalid_input', 400)
        continue
      }
      const { id } = JSON.parse(added.text)
      const sent = await server.send(`/api/campaigns/${campaign.id}/documents/${id}/file`, { as: campaign.dm })
      expect(sent.status).toBe(200)
      expect(sent.headers['set-cookie']).toBeUndefined()
      expect(sent.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.!~*'()%-]*$/)
    }
    expect(existsSync('/tmp/pwn.md')).toBe(false)
  }, 60_000)
})

describe('an address', () => {
  test.each([
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/../../../../etc/passwd.txt',
    '/%2e%2e%5c%2e%2e%5cpackage.json',
    '/uploads/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/uploads/..%252f..%252fetc%252fpasswd',
    '/uploads/nothing.webp',
    '/api/nothing',
    '/api',
    '/trpc',
    '/trpc/nothing.here',
    '/trpc/__proto__',
    '/trpc/constructor',
    '/trpc/toString',
  ])('%s leads nowhere', async (path) => {
    expectFailure(await server.send(path), 'not_found', 404)
  })

  test.each(['/%E0%A4%A', '/a%00b', '/assets/app%00.js', '/trpc/%E0%A4%A', '/trpc/campaigns.list%00'])(
    '%s is none',
    async (path) => {
      const answer = await server.send(path)
      expect([400, 404]).toContain(answer.status)
      expectFailure(answer, answer.status === 400 ? 'invalid_input' : 'not_found', [400, 404])
    },
  )

  test('with a part that spells no text is refused, not a bug', async () => {
    const campaign = await aCampaign()
    for (const path of [
      '/uploads/%E0%A4%A',
      '/uploads/%00',
      `/api/campaigns/%E0%A4%A/documents/${campaign.id}/file`,
      `/api/campaigns/${campaign.id}/documents/%00/file`,
      `/trpc/campaigns.get?input=%E0%A4%A`,
      `/api/auth/verify-email?token=%E0%A4%A`,
    ]) {
      const answer = await server.send(path, { as: campaign.dm })
      expect([400, 404], path).toContain(answer.status)
      expectFailure(answer, answer.status === 400 ? 'invalid_input' : 'not_found', [400, 404])
    }
  })

  test('asked in the wrong way is refused', async () => {
    const person = await aUser()
    expectFailure(await server.send('/trpc/campaigns.create', { as: person }), 'invalid_input', 405)
    expectFailure(await server.mutate('campaigns.list', {}, person), 'invalid_input', 405)
    expectFailure(await server.send('/trpc/campaigns.list', { method: 'DELETE' }), 'invalid_input', 405)
    for (const path of ['/health', '/uploads/x.webp', '/api/images', '/', '/campaigns'])
      expectFailure(await server.send(path, { method: 'PUT', as: person }), 'not_found', 404)
  })
})

describe('many calls in one', () => {
  const MANY = Array.from({ length: 500 }, () => 'campaigns.list').join(',')

  test('five hundred are refused at once, also beside a stream', async () => {
    const person = await aUser()
    expectFailure(await server.send(`/trpc/${MANY}?batch=1&input=%7B%7D`, { as: person }), 'invalid_input', 400)
    const creating = Array.from({ length: 500 }, () => 'campaigns.create').join(',')
    expectFailure(await server.mutate(`${creating}?batch=1`, {}, person), 'invalid_input', 400)

    const wanted = { name: 'Beside a stream', description: '', ruleset: '2024', timeZone: 'UTC' }
    const bodies = Object.fromEntries(
      Array.from({ length: 501 }, (_, at) => [at, at === 0 ? { campaigns: [] } : wanted]),
    )
    expectFailure(await server.mutate(`events.follow,${creating}?batch=1`, bodies, person), 'invalid_input', 400)
    expect(JSON.parse((await server.send('/trpc/campaigns.list', { as: person })).text).result.data).toEqual([])
  })

  test('each answers for itself, in the order asked', async () => {
    const person = await aUser()
    const { status, text } = await server.send('/trpc/campaigns.list,nothing.here?batch=1&input=%7B%7D', { as: person })
    expect(status).toBe(207)
    expect(JSON.parse(text)).toMatchObject([{ result: { data: [] } }, { error: { data: { code: 'not_found' } } }])
  })

  test.each(['"text"', '17', '[]', 'null', '{"0":{"__proto__":{"isAdmin":true}}}'])(
    'inputs that are %s are refused one by one',
    async (body) => {
      const person = await aUser()
      const answer = await server.mutate('campaigns.create,campaigns.create?batch=1', body, person)
      expect(answer.status).toBe(400)
      for (const { error } of JSON.parse(answer.text)) expect(error.data.code).toBe('invalid_input')
    },
  )
})

describe('headers', () => {
  test('a page of another site changes nothing, over https or on a home network', async () => {
    const person = await aUser()
    const from = (headers: Record<string, string>) =>
      server.send('/trpc/campaigns.create', {
        method: 'POST',
        headers: { ...json, ...headers },
        body: JSON.stringify({ name: 'Theirs', timeZone: 'UTC' }),
        as: person,
      })
    const own = `http://127.0.0.1:${server.port}`
    const theirs: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${own}.evil.example` },
      { origin: `http://127.0.0.1:${server.port + 1}` },
    ]
    for (const headers of theirs) expectFailure(await from(headers), 'not_allowed', 403)

    const ours = [{ 'sec-fetch-site': 'same-origin' }, { origin: own }, { origin: deps.config.publicUrl }, {}]
    for (const headers of ours as Record<string, string>[]) expect((await from(headers)).status).toBe(200)
  })

  test('a made-up Host leads no link astray and breaks nothing', async () => {
    for (const host of ['evil.example', 'evil.example:99999', 'a b', '[::1', '', '../..', 'x'.repeat(300)]) {
      const answer = await server.send('/health', { headers: { host } })
      expect([200, 400], host).toContain(answer.status)
      if (answer.status !== 200) expectNothingInside(answer.text)
    }
    const person = await aUser()
    const reset = await server.send('/api/auth/request-password-reset', {
      method: 'POST',
      headers: { ...json, host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      body: JSON.stringify({ email: person.email }),
    })
    expect(reset.status).toBe(200)
    const mail = await waitFor(() =>
      deps.db.selectFrom('mail').select(['text']).where('toAddress', '=', person.email).executeTakeFirst(),
    )
    expect(mail.text).toContain(deps.config.publicUrl)
    expect(mail.text).not.toContain('evil.example')
  })

  test.each([
    [0, '6.6.6.6', '10.0.0.9'],
    [0, undefined, '10.0.0.9'],
    [1, '6.6.6.6', '6.6.6.6'],
    [1, '6.6.6.6, 7.7.7.7', '7.7.7.7'],
    [1, undefined, '10.0.0.9'],
    [2, '6.6.6.6, 7.7.7.7, 8.8.8.8', '7.7.7.7'],
    [2, '7.7.7.7', '10.0.0.9'],
  ])('behind %i proxies, X-Forwarded-For %j means %s', (proxies, forwarded, address) => {
    const headers = new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {})
    expect(addressOf(headers, '10.0.0.9', proxies)).toBe(address)
  })

  test('every kind of answer is sealed, and private unless it says otherwise', async () => {
    const campaign = await aCampaign()
    const kinds: Record<string, Answered> = {
      trpc: await server.send(`/trpc/campaigns.get${query({ campaignId: campaign.id })}`, { as: campaign.dm }),
      'trpc error': await server.send('/trpc/campaigns.list'),
      route: await server.send('/health'),
      'route error': await server.send('/uploads/none.webp'),
      page: await server.send('/campaigns'),
      asset: await server.send('/assets/app-1a2b.js'),
      'no such address': await server.send('/api/none'),
      'refused body': await server.send('/trpc/campaigns.create', { method: 'POST', body: '{' }),
      stream: await server.send('/trpc/events.follow?input=1', { headers: { accept: 'text/event-stream' } }),
    }
    for (const [kind, { headers }] of Object.entries(kinds)) {
      expect(headers['x-content-type-options'], kind).toBe('nosniff')
      expect(headers['content-security-policy'], kind).toMatch(/frame-ancestors 'none'|sandbox/)
      expect(headers['referrer-policy'], kind).toBe('same-origin')
      expect(headers['x-request-id'], kind).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers['access-control-allow-origin'], kind).toBeUndefined()
      expect(headers['x-powered-by'], kind).toBeUndefined()
      expect(headers['strict-transport-security'], kind).toBeUndefined()
    }
    for (const kind of ['trpc', 'trpc error', 'route', 'route error', 'no such address', 'refused body'])
      expect(kinds[kind]?.headers['cache-control'], kind).toBe('no-store')
    expect(kinds.page?.text).toBe(PAGE)
    expect(kinds.page?.headers['content-security-policy']).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/)
  })

  test('https is insisted on only where there is https', async () => {
    const secure = await serveOverHttp(await asInProduction({ publicUrl: 'https://tome.example' }))
    const { headers } = await secure.send('/health')
    await secure.close()
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{7,}/)
  })
})
