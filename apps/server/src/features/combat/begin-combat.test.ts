import { randomUUID } from 'node:crypto'
import { replay } from '@tomekeeper/combat'
import { emptyStatBlock, type StatBlock } from '@tomekeeper/statblock'
import { expect, test } from 'vitest'
import { heroOf } from '../../../test/a-fight.ts'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, type Table } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'
import { insertMonsters } from '../../bestiary/monsters.repo.ts'

const failure = (code: string, reason?: string) => ({ cause: { code, ...(reason && { details: { reason } }) } })

const drake: StatBlock = {
  ...emptyStatBlock('Ember Drake', '2014'),
  sizes: ['large'],
  armorClass: [{ value: 17 }],
  hitPoints: { average: 60, dice: '8d10 + 16' },
  speeds: { walk: 40, fly: 80 },
  abilities: { dex: 14, con: 15 },
  savingThrows: { con: 5 },
  damageResistances: [
    { types: ['cold'] },
    { types: ['slashing', 'piercing'], note: 'from nonmagical attacks' },
    { types: ['thunder'], note: 'while it is airborne' },
  ],
  damageImmunities: [{ types: ['fire'] }],
  conditionImmunities: ['frightened'],
  passivePerception: 13,
  challenge: { rating: '5', xp: 1800, xpInLair: 2300 },
  traits: [{ name: 'Legendary Resistance', text: '', usage: { kind: 'per_day', uses: 3 } }],
  actions: [
    { name: 'Fire Breath', text: '', usage: { kind: 'recharge', from: 5, to: 6 } },
    { name: 'Wing Buffet', text: '', usage: { kind: 'per_day', uses: 2 } },
  ],
  legendaryActions: { features: [] },
  lairActions: { features: [] },
}

async function aMonster({ id: campaignId }: Table, statBlock: StatBlock): Promise<string> {
  const { deps } = await world()
  const id = randomUUID()
  const locator = `campaign:${id}`
  await insertMonsters(deps.db, [{ id, locator, origin: 'homebrew', campaignId, statBlock }])
  return locator
}

/** What a fight begins with, from an encounter with these rows. */
async function begunFrom(
  table: Table,
  encounter: { monsters: object[]; inLair?: boolean; party?: object; notes?: string },
) {
  const campaignId = table.id
  const asDm = await as(table.dm)
  const saved = await asDm.encounters.save({ campaignId, name: 'The nest', party: {}, ...encounter } as never)
  const combatId = randomUUID()
  const begin = (hp: 'average' | 'rolled' | 'maximum' = 'average') =>
    asDm.combat.begin({ campaignId, combatId, encounterId: saved.id, hp })
  const fight = async () => replay((await asDm.combat.log({ campaignId, combatId })).events).combat
  return { asDm, campaignId, combatId, saved, begin, fight }
}

test('an encounter becomes a fight: its party, its guests, its monsters as their stat blocks have them', async () => {
  const table = await aCampaign({ ruleset: '2014' })
  const kira = await heroOf(table)
  const tam = await aMember(table.id, null)
  const locator = await aMonster(table, drake)
  const { begin, fight, saved } = await begunFrom(table, {
    inLair: true,
    notes: 'They sleep.',
    party: { absent: [tam], guests: [{ name: 'Old Brannoch', level: 4, maxHp: 30, armorClass: 14 }] },
    monsters: [
      { locator, count: 2 },
      { locator, name: 'Matriarch', count: 1, wave: 2, hidden: true, note: 'Flees at half.' },
    ],
  })
  expect(await begin()).toMatchObject({ title: '', dm: { encounterId: saved.id, encounterName: 'The nest' } })

  const { combatants, inLair, dmNote, rules } = await fight()
  expect({ inLair, dmNote, rules }).toEqual({ inLair: true, dmNote: 'They sleep.', rules: '2014' })
  const all = Object.values(combatants)
  expect(all.map(({ name, kind, side }) => [name, kind, side])).toEqual([
    ['Kira', 'character', 'party'],
    ['Old Brannoch', 'character', 'party'],
    ['Ember Drake', 'monster', 'foe'],
    ['Ember Drake', 'monster', 'foe'],
    ['Matriarch', 'monster', 'foe'],
    ['The lair', 'lair', 'foe'],
  ])
  expect(combatants[kira]).toMatchObject({ hp: 38 })
  const [, guest, one, , matriarch, lair] = all
  expect(guest).toMatchObject({ hp: 30, ac: 14, controllers: [], atZero: 'falls' })
  expect(one).toMatchObject({
    number: 1,
    hp: 60,
    maxHp: 60,
    ac: 17,
    speed: 40,
    locator,
    group: 'Ember Drake',
    conSave: 5,
    passivePerception: 13,
    conditionImmunities: ['frightened'],
    initiative: { modifier: 2, total: null },
    defences: {
      resist: ['cold'],
      resistNonmagical: ['slashing', 'piercing'],
      immune: ['fire'],
      immuneNonmagical: [],
      vulnerable: [],
    },
    dmNote: 'Resistant: thunder while it is airborne',
    legendary: { actions: 3, actionsLeft: 3, resistances: 3 },
    abilities: [
      { kind: 'recharge', name: 'Fire Breath', on: 5, ready: true },
      { kind: 'uses', name: 'Wing Buffet', max: 2, left: 2 },
    ],
    xp: 1800,
    xpInLair: 2300,
  })
  expect(matriarch).toMatchObject({
    wave: 2,
    hidden: true,
    presence: 'waiting',
    dmNote: 'Flees at half.\nResistant: thunder while it is airborne',
  })
  expect(lair).toMatchObject({ ownerId: one?.id, initiative: { total: 20 } })
})

test.each([
  ['average', (hp: number) => hp === 60],
  ['maximum', (hp: number) => hp === 96],
  ['rolled', (hp: number) => hp >= 24 && hp <= 96],
] as const)('hit points may be %s', async (mode, isRight) => {
  const table = await aCampaign({ ruleset: '2014' })
  const { begin, fight } = await begunFrom(table, {
    monsters: [{ locator: await aMonster(table, drake), count: 20 }],
  })
  await begin(mode)
  const found = Object.values((await fight()).combatants).flatMap(({ kind, hp, maxHp }) =>
    kind === 'monster' ? [{ hp, maxHp }] : [],
  )
  expect(found).toHaveLength(20)
  expect(found.every(({ hp, maxHp }) => hp === maxHp && isRight(hp))).toBe(true)
  expect(new Set(found.map(({ hp }) => hp)).size > 1).toBe(mode === 'rolled')
})

test('the campaign’s own settings say what its fights tell', async () => {
  const table = await aCampaign()
  const { db } = (await world()).deps
  await db
    .insertInto('fightSettings')
    .values({ campaignId: table.id, disclosureParty: 'bar', disclosureOthers: 'nothing' })
    .execute()
  const { begin, fight } = await begunFrom(table, { monsters: [] })
  await begin()
  expect((await fight()).disclosure).toEqual({ party: 'bar', others: 'nothing' })
})

test('a monster that is gone from the bestiary is named, and no fight begins', async () => {
  const table = await aCampaign()
  const locator = await aMonster(table, { ...drake, edition: '2024' })
  const { begin, asDm, campaignId } = await begunFrom(table, { monsters: [{ locator, count: 1 }] })
  const { db } = (await world()).deps
  await db.deleteFrom('monster').where('locator', '=', locator).execute()
  await expect(begin()).rejects.toMatchObject({
    ...failure('against_the_rules', 'monster_gone'),
    message: expect.stringMatching(/^Ember Drake is no longer in the bestiary/),
  })
  expect(await asDm.combat.list({ campaignId })).toEqual([])
})

test('an encounter or a monster of another table is not found', async () => {
  const here = await aCampaign()
  const there = await aCampaign()
  const { saved } = await begunFrom(there, { monsters: [] })
  const foreign = await aMonster(there, drake)
  const campaignId = here.id
  const combatId = randomUUID()
  const { combat } = await as(here.dm)
  await expect(combat.begin({ campaignId, combatId, encounterId: saved.id })).rejects.toMatchObject(
    failure('not_found'),
  )
  await combat.begin({ campaignId, combatId, encounterId: null })
  const { seq } = await combat.log({ campaignId, combatId })
  for (const locator of [foreign, 'srd:2024-no-such-beast', `core:${randomUUID()}`]) {
    const monsters = [{ locator, count: 1 }]
    const attempt = combat.addMonsters({ campaignId, combatId, commandId: randomUUID(), seq, monsters })
    await expect(attempt).rejects.toMatchObject(failure('not_found'))
  }
  expect((await combat.log({ campaignId, combatId })).seq).toBe(seq)
})

test('monsters join a running fight in one step', async () => {
  const table = await aCampaign()
  await heroOf(table)
  const locator = await aMonster(table, { ...drake, edition: '2024' })
  const { begin, asDm, campaignId, combatId, fight } = await begunFrom(table, { monsters: [] })
  await begin()
  const { seq } = await asDm.combat.log({ campaignId, combatId })
  const monsters = [{ locator, count: 3, hidden: true, hp: 'maximum' as const }]
  const given = { campaignId, combatId, commandId: randomUUID(), seq, monsters }
  const answer = await asDm.combat.addMonsters(given)
  expect(answer).toMatchObject({ outcome: 'done', seq: seq + 3 })
  expect(await asDm.combat.addMonsters(given)).toEqual(answer)
  const undo = { campaignId, combatId, commandId: randomUUID(), seq: answer.seq, order: { type: 'undo' } as const }
  await asDm.combat.command(undo)
  expect(Object.keys((await fight()).combatants)).toHaveLength(1)
})

test('fifty beginnings of one fight begin one fight', async () => {
  const table = await aCampaign()
  await heroOf(table)
  const { combat } = await as(table.dm)
  const input = { campaignId: table.id, combatId: randomUUID(), encounterId: null }
  const cards = await Promise.all(Array.from({ length: 50 }, () => combat.begin(input)))
  expect(new Set(cards.map((card) => JSON.stringify(card))).size).toBe(1)
  expect((await combat.log({ campaignId: table.id, combatId: input.combatId })).seq).toBe(2)
})
