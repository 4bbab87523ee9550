import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, aUser, type Person, type Table } from '../../../test/factories.ts'
import { aMonster, aStatBlock } from '../../../test/monsters.ts'
import { world } from '../../../test/world.ts'

/** Rulebooks that other tests put on the shelf are everybody's; they stay out of it here. */
const indexOf = async (person: Person, campaign: Table) =>
  (await (await as(person)).bestiary.index({ campaignId: campaign.id })).filter(({ origin }) => origin !== 'mined')
const namesFor = async (person: Person, campaign: Table) => (await indexOf(person, campaign)).map(({ name }) => name)
const asDm = async (campaign: Table) => (await as(campaign.dm)).bestiary

describe('what a campaign sees', () => {
  test('from the first minute the SRD of its rules, and of the other only by choice', async () => {
    const campaign = await aCampaign({ ruleset: '2014' })
    const dm = await asDm(campaign)
    const before = await indexOf(campaign.dm, campaign)
    expect(before.length).toBe(317)
    expect(new Set(before.map(({ source }) => source))).toEqual(new Set(['SRD 5.1']))

    const settings = await dm.settings({ campaignId: campaign.id })
    await dm.changeSettings({ campaignId: campaign.id, ...settings, otherSrd: true })
    expect((await indexOf(campaign.dm, campaign)).length).toBe(647)
  })

  test('its own, and nothing of another campaign', async () => {
    const campaign = await aCampaign()
    const locator = await aMonster(campaign.id, { name: 'Bell Wight' })
    expect(await namesFor(campaign.dm, campaign)).toContain('Bell Wight')

    const elsewhere = await aCampaign()
    expect(await namesFor(elsewhere.dm, elsewhere)).not.toContain('Bell Wight')
    const there = { campaignId: elsewhere.id, locator }
    const dm = await asDm(elsewhere)
    const attempts = [
      () => dm.get(there),
      () => dm.reveal({ ...there, revealed: true }),
      () => dm.save({ ...there, statBlock: aStatBlock() }),
      () => dm.remove(there),
      () => dm.restore(there),
      () => dm.review({ ...there, review: 'accepted' }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await (await asDm(campaign)).get({ campaignId: campaign.id, locator })).toMatchObject({ name: 'Bell Wight' })
  })

  test('a player gets what is revealed, without a word on where it comes from or how sure we are', async () => {
    const campaign = await aCampaign()
    const doubts = [{ about: 'hitPoints' as const, sentence: '2d6 averages 7, not 9.' }]
    const locator = await aMonster(campaign.id, {}, { review: 'doubtful', doubts, confidence: 0.5 })
    const here = { campaignId: campaign.id, locator }
    expect(await indexOf(campaign.player, campaign)).toEqual([])
    await expect((await as(campaign.player)).bestiary.get(here)).rejects.toMatchObject({ code: 'NOT_FOUND' })

    await (await asDm(campaign)).reveal({ ...here, revealed: true })

    expect(await indexOf(campaign.player, campaign)).toEqual([
      expect.objectContaining({ locator, isDoubtful: false, isRevealed: true, source: 'This campaign' }),
    ])
    expect(await (await as(campaign.player)).bestiary.get(here)).toMatchObject({
      mined: null,
      version: null,
      may: { edit: false, reveal: false },
    })

    await (await asDm(campaign)).reveal({ ...here, revealed: false })
    expect(await indexOf(campaign.player, campaign)).toEqual([])
  })

  test('what one campaign reveals stays hidden in another', async () => {
    const [one, other] = [await aCampaign(), await aCampaign()]
    await (await asDm(one)).reveal({ campaignId: one.id, locator: 'srd:2024-owlbear', revealed: true })
    expect(await namesFor(one.player, one)).toEqual(['Owlbear'])
    expect(await namesFor(other.player, other)).toEqual([])
  })

  test('a revealed creature of the other SRD goes when that SRD goes', async () => {
    const campaign = await aCampaign()
    const dm = await asDm(campaign)
    const settings = { campaignId: campaign.id, disclosureParty: 'numbers', disclosureOthers: 'bar' } as const
    await dm.changeSettings({ ...settings, otherSrd: true })
    await dm.reveal({ campaignId: campaign.id, locator: 'srd:2014-owlbear', revealed: true })
    expect(await namesFor(campaign.player, campaign)).toEqual(['Owlbear'])

    await dm.changeSettings({ ...settings, otherSrd: false })
    expect(await namesFor(campaign.player, campaign)).toEqual([])
  })
})

describe('revealing', () => {
  test('tells the table once, and not which monster', async () => {
    const campaign = await aCampaign()
    const locator = await aMonster(campaign.id)
    const dm = await asDm(campaign)
    for (let times = 0; times < 3; times++) await dm.reveal({ campaignId: campaign.id, locator, revealed: true })
    expect(await eventsOf(campaign)).toEqual([{ audience: 'table', subjectId: campaign.id }])
  })

  test('a player may not', async () => {
    const campaign = await aCampaign()
    const locator = await aMonster(campaign.id)
    const attempt = (await as(campaign.player)).bestiary.reveal({ campaignId: campaign.id, locator, revealed: true })
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await indexOf(campaign.player, campaign)).toEqual([])
  })
})

describe('the DM’s own monsters', () => {
  test('are saved, changed, taken out and brought back as they were', async () => {
    const campaign = await aCampaign()
    const { id: campaignId } = campaign
    const dm = await asDm(campaign)
    const { locator, version } = await dm.save({ campaignId, statBlock: aStatBlock({ name: 'Tide Hag' }) })
    expect(locator).toMatch(/^campaign:/)
    await dm.reveal({ campaignId, locator, revealed: true })

    const changed = aStatBlock({ name: 'Tide Hag', hitPoints: { average: 82, dice: '11d8 + 33' } })
    const saved = await dm.save({ campaignId, locator, basedOn: version ?? undefined, statBlock: changed })
    expect(saved).toMatchObject({ locator, hp: 82, isRevealed: true, source: 'Homebrew' })

    await dm.remove({ campaignId, locator })
    expect(await namesFor(campaign.dm, campaign)).not.toContain('Tide Hag')
    expect(await namesFor(campaign.player, campaign)).toEqual([])
    await expect(dm.get({ campaignId, locator })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(dm.save({ campaignId, locator, statBlock: changed })).rejects.toMatchObject({ code: 'NOT_FOUND' })

    await dm.restore({ campaignId, locator })
    expect(await dm.get({ campaignId, locator })).toEqual(saved)
    expect(await namesFor(campaign.player, campaign)).toEqual(['Tide Hag'])
  })

  test('saved twice with one id, there is one', async () => {
    const campaign = await aCampaign()
    const input = { campaignId: campaign.id, id: randomUUID(), statBlock: aStatBlock({ name: 'Twice-born' }) }
    const dm = await asDm(campaign)
    const saved = await Promise.all([dm.save(input), dm.save(input), dm.save(input)])
    expect(new Set([...saved, await dm.save(input)].map(({ locator }) => locator)).size).toBe(1)
    expect((await namesFor(campaign.dm, campaign)).filter((name) => name === 'Twice-born')).toHaveLength(1)
  })

  test('an id that another campaign uses is nobody’s to take', async () => {
    const [one, other] = [await aCampaign(), await aCampaign()]
    const id = randomUUID()
    await (await asDm(one)).save({ campaignId: one.id, id, statBlock: aStatBlock() })
    const attempt = (await asDm(other)).save({ campaignId: other.id, id, statBlock: aStatBlock() })
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('who saves an old version overwrites nothing', async () => {
    const campaign = await aCampaign()
    const dm = await asDm(campaign)
    const { locator, version } = await dm.save({ campaignId: campaign.id, statBlock: aStatBlock() })
    const input = { campaignId: campaign.id, locator, basedOn: version ?? undefined }
    const latest = await dm.save({ ...input, statBlock: aStatBlock({ name: 'First' }) })
    const attempt = dm.save({ ...input, statBlock: aStatBlock({ name: 'Second' }) })
    await expect(attempt).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await dm.get({ campaignId: campaign.id, locator })).toEqual(latest)
  })

  test('what ships with the app is not the DM’s to change', async () => {
    const campaign = await aCampaign()
    const input = { campaignId: campaign.id, locator: 'srd:2024-owlbear' }
    const dm = await asDm(campaign)
    expect((await dm.get(input)).may).toEqual({ edit: false, reveal: true })
    await expect(dm.save({ ...input, statBlock: aStatBlock() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(dm.remove(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('the table hears of a change only when it sees the monster', async () => {
    const campaign = await aCampaign()
    const { id: campaignId } = campaign
    const dm = await asDm(campaign)
    const { locator } = await dm.save({ campaignId, statBlock: aStatBlock() })
    await dm.save({ campaignId, locator, statBlock: aStatBlock({ name: 'Other' }) })
    await dm.reveal({ campaignId, locator, revealed: true })
    await dm.save({ campaignId, locator, statBlock: aStatBlock({ name: 'Another' }) })
    expect((await eventsOf(campaign)).map(({ audience }) => audience)).toEqual(['dm', 'dm', 'table', 'table'])
  })
})

describe('bad input', () => {
  const manyFeatures = Array.from({ length: 10_000 }, (_, at) => ({ name: `Trait ${at}`, text: 'x' }))
  test.each([
    ['no name', { name: ' ' }],
    ['a name of 300 letters', { name: 'x'.repeat(300) }],
    ['10,000 traits', { traits: manyFeatures }],
    ['a text of 5 MB', { description: 'x'.repeat(5_000_000) }],
    [
      'a text that adds up to too much',
      { traits: manyFeatures.slice(0, 60).map((one) => ({ ...one, text: 'x'.repeat(9_000) })) },
    ],
    ['hit points beyond counting', { hitPoints: { average: 1e12 } }],
    ['half a hit point', { hitPoints: { average: 0.5 } }],
    ['an ability nobody has', { abilities: { luck: 10 } }],
    ['a condition nobody knows', { conditionImmunities: ['bored'] }],
    ['a key nobody knows', { isAdmin: true }],
  ])('%s is refused, and nothing is saved', async (_, facts) => {
    const campaign = await aCampaign()
    const attempt = (await asDm(campaign)).save({ campaignId: campaign.id, statBlock: aStatBlock(facts as object) })
    await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await indexOf(campaign.dm, campaign)).length).toBe(330)
  })

  test.each(['srd:', 'core:../../etc', 'campaign:%00', 'owlbear', `srd:${'x'.repeat(200)}`, "srd:2024-owlbear'--"])(
    '%s is no address',
    async (locator) => {
      const campaign = await aCampaign()
      const attempt = (await asDm(campaign)).get({ campaignId: campaign.id, locator })
      await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    },
  )

  test('a hostile name is only a name', async () => {
    const campaign = await aCampaign()
    const name = `<img src=x onerror=alert(1)> '); drop table monster; -- {{7*7}} ‮gnome`
    await (await asDm(campaign)).save({ campaignId: campaign.id, statBlock: aStatBlock({ name }) })
    expect(await namesFor(campaign.dm, campaign)).toContain(name)
  })
})

test('whoever joins as a second DM sees what the first one sees', async () => {
  const campaign = await aCampaign()
  await aMonster(campaign.id, { name: 'Bell Wight' })
  const second = await aUser()
  await aMember(campaign.id, second, 'dm')
  expect(await indexOf(second, campaign)).toEqual(await indexOf(campaign.dm, campaign))
})

async function eventsOf({ id }: Table) {
  const { deps } = await world()
  return deps.db
    .selectFrom('campaignEvent')
    .select(['audience', 'subjectId'])
    .where('campaignId', '=', id)
    .where('type', '=', 'bestiary.changed')
    .orderBy('seq')
    .execute()
}
