import { randomUUID } from 'node:crypto'
import { difficultyOf } from '@tomekeeper/contracts/encounter-difficulty'
import type { EncounterParty, SaveEncounterInput } from '@tomekeeper/contracts/encounters'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, type Table } from '../../../test/factories.ts'
import { aMonster } from '../../../test/monsters.ts'
import { world } from '../../../test/world.ts'

const failure = (code: string, reason?: string) => ({ cause: { code, ...(reason && { details: { reason } }) } })
const everybody: EncounterParty = { absent: [], levels: [], guests: [] }

type Facts = Partial<Omit<z.input<typeof SaveEncounterInput>, 'campaignId'>>

/** Saved by the DM; a new one unless the facts say otherwise. */
async function saved({ id: campaignId, dm }: Table, facts: Facts = {}) {
  const caller = await as(dm)
  return caller.encounters.save({ campaignId, name: 'At the ford', party: everybody, monsters: [], ...facts })
}

const row = (locator: string, count = 1) => ({ locator, count })

async function membersOf({ id: campaignId, dm }: Table) {
  const members = await (await as(dm)).members.list({ campaignId })
  return members.filter(({ role }) => role === 'player').map(({ id }) => id)
}

async function level(table: Table, memberId: string, to: number) {
  await (await as(table.dm)).members.editCharacter({ campaignId: table.id, memberId, characterName: 'Kira', level: to })
}

describe('an encounter', () => {
  test('keeps rows in their order, with waves, what is hidden, notes and names of its own', async () => {
    const table = await aCampaign()
    const eel = await aMonster(table.id)
    const crab = await aMonster(table.id, { name: 'Bell Crab', challenge: { rating: '1/4', xp: 50 } })
    const encounter = await saved(table, {
      notes: 'When the tide turns.',
      monsters: [
        { ...row(crab, 4), wave: 1, hidden: true, note: 'Under the sand.' },
        { ...row(eel), name: 'Old Slick' },
      ],
    })

    expect(encounter).toMatchObject({ version: 1, notes: 'When the tide turns.', monsterCount: 5, dayId: null })
    expect(encounter.summary).toBe('4 × Bell Crab, Old Slick')
    expect(encounter.monsters).toMatchObject([
      { name: 'Bell Crab', count: 4, wave: 1, hidden: true, note: 'Under the sand.', isGone: false },
      { name: 'Old Slick', monsterName: 'Lantern Eel', cr: '1', xp: 200, count: 1, wave: 0, hidden: false },
    ])
    const caller = await as(table.dm)
    expect(await caller.encounters.get({ campaignId: table.id, encounterId: encounter.id })).toEqual(encounter)
    expect(await caller.encounters.list({ campaignId: table.id })).toMatchObject([
      { id: encounter.id, summary: encounter.summary, difficulty: encounter.difficulty },
    ])
  })

  test('is weighed for the players who come: not the DM, not the absent, at the levels tried, with guests', async () => {
    const table = await aCampaign()
    await aMember(table.id, null)
    const eel = await aMonster(table.id, { challenge: { rating: '2', xp: 450 } })
    const [kira = '', tam = ''] = await membersOf(table)
    await level(table, kira, 3)

    const weigh = async (party: Partial<EncounterParty>) =>
      (await saved(table, { party: { ...everybody, ...party }, monsters: [row(eel)] })).difficulty
    const high = (difficulty: Awaited<ReturnType<typeof weigh>>) => difficulty?.thresholds.at(-1)?.xp

    expect(high(await weigh({}))).toBe(400 + 100)
    expect(high(await weigh({ absent: [tam] }))).toBe(400)
    expect(high(await weigh({ levels: [{ memberId: tam, level: 3 }] }))).toBe(800)
    expect(high(await weigh({ guests: [{ name: 'Bolgin', level: 5 }] }))).toBe(400 + 100 + 1100)
    expect(await weigh({ absent: [kira, tam] })).toBeNull()
    expect(await weigh({})).toEqual(
      difficultyOf({
        rules: '2024',
        party: [3, 1],
        monsters: [{ cr: '2', xp: 450, xpInLair: null, count: 1 }],
        inLair: false,
      }),
    )
  })

  test('is measured by its campaign’s rules, and by what a monster is worth in its lair', async () => {
    const old = await aCampaign({ ruleset: '2014' })
    const wolf = await aMonster(old.id, { edition: '2014', challenge: { rating: '1/4', xp: 50 } })
    expect((await saved(old, { monsters: [row(wolf, 6)] })).difficulty).toMatchObject({
      rules: '2014',
      multiplier: 2.5,
      adjustedXp: 750,
    })
    const now = await aCampaign()
    const wyrm = await aMonster(now.id, { challenge: { rating: '14', xp: 11_500, xpInLair: 13_000 } })
    expect((await saved(now, { monsters: [row(wyrm)] })).difficulty?.totalXp).toBe(11_500)
    expect((await saved(now, { inLair: true, monsters: [row(wyrm)] })).difficulty?.totalXp).toBe(13_000)
  })

  test('without anything that has a challenge has no difficulty, and says so with nothing', async () => {
    const table = await aCampaign()
    const mist = await aMonster(table.id, { name: 'Mist', challenge: undefined })
    const encounter = await saved(table, { monsters: [row(mist, 3)] })
    expect(encounter).toMatchObject({ difficulty: null, monsterCount: 3 })
    expect(encounter.monsters[0]).toMatchObject({ cr: null, xp: null })
  })
})

describe('saving', () => {
  test('names the version it changes; somebody who had an older one is told, and theirs is not written', async () => {
    const table = await aCampaign()
    const first = await saved(table)
    const second = await saved(table, { encounterId: first.id, version: 1, name: 'At the bridge' })
    expect(second).toMatchObject({ id: first.id, version: 2, name: 'At the bridge' })

    const late = saved(table, { encounterId: first.id, version: 1, name: 'In the mill' })
    await expect(late).rejects.toMatchObject(failure('changed_meanwhile'))
    const caller = await as(table.dm)
    expect(await caller.encounters.get({ campaignId: table.id, encounterId: first.id })).toEqual(second)
  })

  test('fifty at once from the same version: one is written, the others are told', async () => {
    const table = await aCampaign()
    const { id } = await saved(table)
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) => saved(table, { encounterId: id, version: 1, name: `Try ${at}` })),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = attempts.find((attempt) => attempt.status === 'rejected')
    expect(lost?.reason).toMatchObject(failure('changed_meanwhile'))
  })

  test('a new one that comes twice under its own id is there once', async () => {
    const table = await aCampaign()
    const encounterId = randomUUID()
    const attempts = await Promise.allSettled([saved(table, { encounterId }), saved(table, { encounterId })])
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await (await as(table.dm)).encounters.list({ campaignId: table.id })).toHaveLength(1)
  })

  test('a monster that was invented, belongs to another table or was rejected is not found, and nothing is saved', async () => {
    const table = await aCampaign()
    const elsewhere = await aCampaign()
    const foreign = await aMonster(elsewhere.id)
    const rejected = await aMonster(table.id, { name: 'Misread' })
    const { deps } = await world()
    await deps.db.updateTable('monster').set({ review: 'rejected' }).where('locator', '=', rejected).execute()

    for (const locator of [foreign, rejected, `campaign:${randomUUID()}`, 'srd:2024-invented-thing'])
      await expect(saved(table, { monsters: [row(locator)] })).rejects.toMatchObject(failure('not_found'))
    expect(await (await as(table.dm)).encounters.list({ campaignId: table.id })).toEqual([])
  })

  test('what stands in an encounter stays there when its monster goes, and still adds up', async () => {
    const table = await aCampaign()
    const eel = await aMonster(table.id)
    const before = await saved(table, { monsters: [row(eel, 2)] })
    const { deps } = await world()
    await deps.db.deleteFrom('monster').where('locator', '=', eel).execute()

    const after = await saved(table, { encounterId: before.id, version: 1, name: 'Later', monsters: [row(eel, 3)] })
    expect(after.monsters).toMatchObject([{ name: 'Lantern Eel', cr: '1', count: 3, isGone: true }])
    expect(after.difficulty?.totalXp).toBe(600)
    await expect(saved(table, { monsters: [row(eel)] })).rejects.toMatchObject(failure('not_found'))
  })

  test('a monster that was edited weighs what it weighs now', async () => {
    const table = await aCampaign()
    const eel = await aMonster(table.id)
    const { id: encounterId } = await saved(table, { monsters: [row(eel)] })
    const { deps } = await world()
    await deps.db
      .updateTable('monster')
      .set({ name: 'Storm Eel', xp: 700, cr: '3' })
      .where('locator', '=', eel)
      .execute()

    const seen = await (await as(table.dm)).encounters.get({ campaignId: table.id, encounterId })
    expect(seen.monsters).toMatchObject([{ name: 'Storm Eel', cr: '3', xp: 700 }])
    expect(seen.difficulty?.totalXp).toBe(700)
  })

  const tooMany = (count: number) => Array.from({ length: count }, () => row('srd:2024-owlbear'))
  test.each([
    ['no monster at all', { monsters: [row('srd:2024-owlbear', 0)] }],
    ['fewer than none', { monsters: [row('srd:2024-owlbear', -3)] }],
    ['a hundred and one in a row', { monsters: [row('srd:2024-owlbear', 101)] }],
    ['ten thousand', { monsters: [row('srd:2024-owlbear', 10_000)] }],
    ['half a monster', { monsters: [row('srd:2024-owlbear', 1.5)] }],
    ['ten thousand rows', { monsters: tooMany(10_000) }],
    ['more than two hundred in all', { monsters: Array.from({ length: 3 }, () => row('srd:2024-owlbear', 90)) }],
    ['an address that is none', { monsters: [row("x' or 1=1")] }],
    ['a wave below the first', { monsters: [{ ...row('srd:2024-owlbear'), wave: -1 }] }],
    ['a guest of level 21', { party: { ...everybody, guests: [{ name: 'Nix', level: 21 }] } }],
    ['no name', { name: '   ' }],
    ['a name as long as a page', { name: 'x'.repeat(121) }],
    ['a key nobody knows', { ghost: true } as Facts],
  ])('%s is refused', async (_, facts) => {
    await expect(saved(await aCampaign(), facts)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('a campaign holds five hundred', async () => {
    const table = await aCampaign()
    const { deps } = await world()
    await deps.db
      .insertInto('encounter')
      .values(
        Array.from({ length: 500 }, (_, at) => ({
          id: randomUUID(),
          campaignId: table.id,
          sessionId: null,
          dayId: null,
          name: `Encounter ${at}`,
          createdBy: null,
          party: JSON.stringify(everybody),
        })),
      )
      .execute()
    await expect(saved(table)).rejects.toMatchObject(failure('against_the_rules', 'too_many_encounters'))
  })
})

describe('removing', () => {
  test('takes it out of sight, and bringing it back brings all of it back', async () => {
    const table = await aCampaign()
    const eel = await aMonster(table.id)
    const encounter = await saved(table, { notes: 'Mind the rope.', monsters: [row(eel, 2)] })
    const { encounters } = await as(table.dm)
    const one = { campaignId: table.id, encounterId: encounter.id }

    expect(await encounters.remove(one)).toEqual({ ok: true })
    expect(await encounters.remove(one)).toEqual({ ok: true })
    expect(await encounters.list({ campaignId: table.id })).toEqual([])
    await expect(encounters.get(one)).rejects.toMatchObject(failure('not_found'))
    await expect(saved(table, { encounterId: encounter.id, version: 1 })).rejects.toMatchObject(failure('not_found'))

    expect(await encounters.restore(one)).toEqual(encounter)
    expect(await encounters.get(one)).toEqual(encounter)
  })

  test('a copy is another encounter, outside of any day', async () => {
    const table = await aCampaign({ ruleset: '2014' })
    const eel = await aMonster(table.id)
    const original = await saved(table, { name: 'x'.repeat(120), monsters: [row(eel, 2)] })
    const { encounters } = await as(table.dm)
    await encounters.chainDay({ campaignId: table.id, dayId: null, encounterIds: [original.id] })

    const copy = await encounters.duplicate({ campaignId: table.id, encounterId: original.id })
    expect(copy.id).not.toBe(original.id)
    expect(copy).toMatchObject({ version: 1, dayId: null, monsters: original.monsters, summary: original.summary })
    expect(copy.name).toBe(`${'x'.repeat(113)} (copy)`)
  })
})

describe('an adventuring day', () => {
  test('chains encounters, adds up what they take, and takes them in another order', async () => {
    const table = await aCampaign({ ruleset: '2014' })
    const [kira = ''] = await membersOf(table)
    await level(table, kira, 3)
    const eel = await aMonster(table.id)
    const [ford, mill] = [await saved(table, { monsters: [row(eel)] }), await saved(table, { monsters: [row(eel, 2)] })]
    const { encounters } = await as(table.dm)
    const campaignId = table.id

    const [day] = await encounters.chainDay({ campaignId, dayId: null, encounterIds: [ford.id, mill.id] })
    // alone against one: the multiplier of a small party is a step higher
    expect(day).toMatchObject({ encounterIds: [ford.id, mill.id], budget: 1200, spent: 200 * 1.5 + 400 * 2, left: 100 })

    const dayId = day?.id ?? null
    const [turned] = await encounters.chainDay({ campaignId, dayId, encounterIds: [mill.id, ford.id] })
    expect(turned).toMatchObject({ id: dayId, encounterIds: [mill.id, ford.id] })
    expect(await encounters.days({ campaignId })).toEqual([turned])

    await encounters.remove({ campaignId, encounterId: ford.id })
    expect(await encounters.days({ campaignId })).toMatchObject([{ encounterIds: [mill.id] }])
    await encounters.restore({ campaignId, encounterId: ford.id })
    expect(await encounters.days({ campaignId })).toEqual([turned])

    expect(await encounters.chainDay({ campaignId, dayId, encounterIds: [] })).toEqual([])
    expect((await encounters.list({ campaignId })).map((card) => card.dayId)).toEqual([null, null])
  })

  test('an encounter has one day: chained anew, it leaves the other', async () => {
    const table = await aCampaign({ ruleset: '2014' })
    const [ford, mill] = [await saved(table), await saved(table)]
    const { encounters } = await as(table.dm)
    const campaignId = table.id
    await encounters.chainDay({ campaignId, dayId: null, encounterIds: [ford.id, mill.id] })
    const days = await encounters.chainDay({ campaignId, dayId: null, encounterIds: [mill.id] })
    expect(new Set(days.map(({ encounterIds }) => encounterIds.join()))).toEqual(new Set([ford.id, mill.id]))
  })

  test('2024 has none, and another table’s encounter is in none of ours', async () => {
    const now = await aCampaign()
    const { id: here } = await saved(now)
    await expect(
      (await as(now.dm)).encounters.chainDay({ campaignId: now.id, dayId: null, encounterIds: [here] }),
    ).rejects.toMatchObject(failure('against_the_rules', 'no_adventuring_day'))

    const old = await aCampaign({ ruleset: '2014' })
    const { id: own } = await saved(old)
    await expect(
      (await as(old.dm)).encounters.chainDay({ campaignId: old.id, dayId: null, encounterIds: [own, here] }),
    ).rejects.toMatchObject(failure('not_found'))
    expect(await (await as(old.dm)).encounters.days({ campaignId: old.id })).toEqual([])
  })
})

describe('whoever is not the DM', () => {
  test('gets nowhere, and another table’s encounter is not found by any road', async () => {
    const table = await aCampaign({ ruleset: '2014' })
    const elsewhere = await aCampaign({ ruleset: '2014' })
    const { id: encounterId } = await saved(elsewhere)
    const campaignId = table.id
    const one = { campaignId, encounterId }
    const roads = async (person: Table['dm']) => {
      const { encounters } = await as(person)
      const attempts = await Promise.allSettled([
        encounters.get(one),
        encounters.remove(one),
        encounters.restore(one),
        encounters.duplicate(one),
        encounters.save({ ...one, version: 1, name: 'Mine', party: everybody, monsters: [] }),
        encounters.save({ ...one, name: 'Mine', party: everybody, monsters: [] }),
      ])
      return attempts.map((attempt) => attempt.status === 'rejected' && attempt.reason)
    }
    const six = (code: string) => Array.from({ length: 6 }, () => failure(code))
    expect(await roads(table.dm)).toMatchObject(six('not_found'))
    expect(await roads(table.player)).toMatchObject(six('not_allowed'))
    expect(await roads(table.outsider)).toMatchObject(six('not_found'))

    const theirs = await (await as(elsewhere.dm)).encounters.get({ campaignId: elsewhere.id, encounterId })
    expect(theirs).toMatchObject({ name: 'At the ford', version: 1 })
  })

  test('hears nothing of what the DM prepares', async () => {
    const table = await aCampaign()
    const { deps } = await world()
    const { lastSeq: before } = await (await as(table.player)).campaigns.get({ campaignId: table.id })
    await saved(table)
    const { lastSeq: after } = await (await as(table.player)).campaigns.get({ campaignId: table.id })
    expect(after).toBe(before)
    const events = await deps.db.selectFrom('campaignEvent').selectAll().where('campaignId', '=', table.id).execute()
    expect(events).toMatchObject([{ type: 'encounters.changed', audience: 'dm' }])
  })
})
