import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Asked } from '../../../context.ts'
import { appRouter } from '../../../router.ts'
import { t } from '../../../trpc/init.ts'
import { as } from '../../../../test/as.ts'
import { aCampaign, type Person } from '../../../../test/factories.ts'
import { anOpen5eCreature, type Open5eMode, startFakeOpen5e } from '../../../../test/fake-open5e.ts'
import { world } from '../../../../test/world.ts'

let fake: Awaited<ReturnType<typeof startFakeOpen5e>>
let elsewhere: Awaited<ReturnType<typeof startFakeOpen5e>>
beforeAll(async () => {
  fake = await startFakeOpen5e()
  elsewhere = await startFakeOpen5e()
  fake.settings.elsewhere = elsewhere.url
})
afterAll(async () => Promise.all([fake.close(), elsewhere.close()]))
beforeEach(() => {
  fake.mode('normal')
  fake.requests.length = 0
  // another name each time: what was answered is kept for a day
  word = `bog${randomUUID().slice(0, 8)}`
  fake.settings.creatures = [anOpen5eCreature(`${word} imp`), anOpen5eCreature(`${word} king`)]
})
let word = ''

/** As somebody on an installation that reads through to the fake. */
async function connected(person: Person, base = fake.url, clock?: () => Date) {
  const { deps } = await world()
  const asked: Asked = {
    ...deps,
    ...(clock && { clock }),
    config: { ...deps.config, OPEN5E_BASE_URL: base },
    requestId: randomUUID(),
    token: person.token,
    address: '127.0.0.1',
    headers: new Headers(),
  }
  return t.createCallerFactory(appRouter)(asked).monsterImport
}

test('where no server is set, it says so, asks nobody and takes nothing', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const { monsterImport } = await as(dm)
  expect(await monsterImport.searchOpen5e({ campaignId, text: word })).toEqual({ isOn: false, found: [], more: 0 })
  await expect(
    monsterImport.takeFromOpen5e({ campaignId, importId: randomUUID(), key: 'own_bog-imp' }),
  ).rejects.toMatchObject({ cause: { details: { reason: 'open5e_off' } } })
  expect(fake.requests).toEqual([])
})

test.each<Open5eMode>(['normal', 'old'])('a DM finds creatures by a part of their name (%s API)', async (mode) => {
  const { id: campaignId, dm } = await aCampaign()
  fake.mode(mode)
  const answer = await (await connected(dm)).searchOpen5e({ campaignId, text: `${word} IMP` })
  expect(answer).toEqual({
    isOn: true,
    found: [{ key: `own_${word}-imp`, name: `${word} imp`, type: 'Fey', cr: '1/2', source: 'Own Work' }],
    more: 0,
  })
})

test('what was answered is kept for a day, for every campaign', async () => {
  const [one, other] = [await aCampaign(), await aCampaign()]
  const text = word
  await (await connected(one.dm)).searchOpen5e({ campaignId: one.id, text })
  fake.mode('broken')
  const again = await (await connected(other.dm)).searchOpen5e({ campaignId: other.id, text })
  expect(again.found).toHaveLength(2)
  expect(fake.requests).toHaveLength(1)

  const tomorrow = () => new Date(Date.now() + 86_400_001)
  await expect(
    (await connected(other.dm, fake.url, tomorrow)).searchOpen5e({ campaignId: other.id, text }),
  ).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
})

test('taking one is an import with a report, and can be undone', async () => {
  const { id: campaignId, dm } = await aCampaign()
  const monsters = await connected(dm)
  const importId = randomUUID()
  const report = await monsters.takeFromOpen5e({ campaignId, importId, key: `own_${word}-imp` })
  expect(report).toMatchObject({ importId, format: 'open5e', added: 1, lines: [{ name: `${word} imp`, does: 'add' }] })
  expect(await monsters.takeFromOpen5e({ campaignId, importId, key: `own_${word}-imp` })).toEqual(report)
  expect(await monsters.list({ campaignId })).toMatchObject([{ id: importId, fileName: `${word} imp`, added: 1 }])
  expect(await monsters.undo({ campaignId, importId })).toEqual({ removed: 1, restored: 0, kept: 0 })
})

test('a creature that is not there is not found', async () => {
  const { id: campaignId, dm } = await aCampaign()
  await expect(
    (await connected(dm)).takeFromOpen5e({ campaignId, importId: randomUUID(), key: 'nobody' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test.each<[Open5eMode, string]>([
  ['busy', 'open5e_busy'],
  ['broken', 'open5e_away'],
  ['cut', 'open5e_away'],
  ['hang', 'open5e_slow'],
  ['drip', 'open5e_slow'],
  ['nonsense', 'open5e_nonsense'],
  ['html', 'open5e_nonsense'],
  ['huge', 'open5e_nonsense'],
  ['elsewhere', 'open5e_nonsense'],
])('a server that is %s gets its own sentence, and nobody waits for it', async (mode, reason) => {
  const { id: campaignId, dm } = await aCampaign()
  fake.mode(mode)
  const monsters = await connected(dm)
  const began = performance.now()
  const trouble = {
    code: 'SERVICE_UNAVAILABLE',
    cause: { details: { reason, message: expect.stringContaining('Open5e') } },
  }
  await Promise.all([
    expect(monsters.searchOpen5e({ campaignId, text: word })).rejects.toMatchObject(trouble),
    expect(
      monsters.takeFromOpen5e({ campaignId, importId: randomUUID(), key: `own_${word}-imp` }),
    ).rejects.toMatchObject(trouble),
  ])
  expect(performance.now() - began).toBeLessThan(12_000) // three of them are ours; the rest is for a busy machine
  expect(elsewhere.requests).toEqual([])
  expect(await monsters.list({ campaignId })).toEqual([])
})

test('a server that nobody answers at is away', async () => {
  const { id: campaignId, dm } = await aCampaign()
  await expect(
    (await connected(dm, 'http://127.0.0.1:9')).searchOpen5e({ campaignId, text: word }),
  ).rejects.toMatchObject({ cause: { details: { reason: 'open5e_away' } } })
})

test('names that want to be paths or markup stay words', async () => {
  const { id: campaignId, dm } = await aCampaign()
  fake.settings.creatures = [anOpen5eCreature(`<b>${word}</b> \0\ud800`)]
  const monsters = await connected(dm)
  const { found } = await monsters.searchOpen5e({ campaignId, text: word })
  expect(found[0]?.name).toBe(`<b>${word}</b> ��`)
  await monsters.searchOpen5e({ campaignId, text: '../../admin?x=1&limit=9999#' })
  expect(fake.requests.at(-1)?.path).toBe('/v2/creatures/')
  for (const key of ['../admin', 'a/b', '', 'a?b', 'x'.repeat(200)])
    await expect(monsters.takeFromOpen5e({ campaignId, importId: randomUUID(), key })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
})

test('a player may neither search nor take', async () => {
  const { id: campaignId, player } = await aCampaign()
  const monsters = await connected(player)
  await expect(monsters.searchOpen5e({ campaignId, text: word })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(
    monsters.takeFromOpen5e({ campaignId, importId: randomUUID(), key: `own_${word}-imp` }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(fake.requests).toEqual([])
})
