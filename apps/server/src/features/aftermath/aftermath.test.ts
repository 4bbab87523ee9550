import type { Newcomer, Order } from '@tomekeeper/combat'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addToTheLog, aFightInTheLog } from '../../../test/a-fight-in-the-log.ts'
import { as } from '../../../test/as.ts'
import { aCampaign, aMember, aUser, type Table } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'
import { asJson } from '../../db/json.ts'

const failure = (code: string) => ({ cause: { code } })
const refused = (reason: string) => ({ cause: { code: 'against_the_rules', details: { reason } } })

const character = (id: string, name: string, maxHp = 20): Newcomer => ({
  name,
  ids: [id],
  kind: 'character',
  hp: maxHp,
  maxHp,
  initiative: { total: 15 },
})
const ogre: Newcomer = { name: 'Ogre', ids: ['ogre'], hp: 40, maxHp: 40, xp: 450, initiative: { total: 10 } }
const hit = (id: string, amount: number): Order => ({
  type: 'deal_damage',
  targetIds: [id],
  parts: [{ amount, type: 'slashing' }],
})
const won: Order = { type: 'end_fight', outcome: 'victory' }

async function memberOf(table: Table) {
  const { memberId } = await (await as(table.player)).campaigns.get({ campaignId: table.id })
  return memberId
}

/** Kira of level 3 loses half of her hit points and the ogre all of his. */
async function aFightWon(more: { table?: Table; orders?: Order[]; endedAt?: Date; level?: number } = {}) {
  const table = more.table ?? (await aCampaign())
  const memberId = await memberOf(table)
  const { db } = (await world()).deps
  await db
    .updateTable('member')
    .set({ characterName: 'Kira', level: more.level ?? 3 })
    .where('id', '=', memberId)
    .execute()
  const combatId = await aFightInTheLog(table, {
    orders: more.orders ?? [
      { type: 'add_combatants', newcomers: [character(memberId, 'Kira'), ogre] },
      { type: 'start_fight' },
      hit(memberId, 10),
      hit('ogre', 50),
      won,
    ],
    endedAt: more.endedAt,
  })
  const { aftermath, members } = await as(table.dm)
  const kira = async () => (await members.list({ campaignId: table.id })).find(({ id }) => id === memberId)
  return { table, campaignId: table.id, memberId, combatId, aftermath, kira }
}

describe('what a fight took', () => {
  test('is worked out from its log, and kept', async () => {
    const { campaignId, memberId, combatId, aftermath } = await aFightWon()
    const { facts, shares } = await aftermath.get({ campaignId, combatId })
    expect(facts).toEqual({
      difficulty: 'beyond_high',
      adjustedXp: 450,
      budget: 400,
      party: [3],
      rounds: 1,
      outcome: 'victory',
      toll: 0.5,
      downs: 0,
      deaths: 0,
    })
    expect(shares).toEqual([{ memberId, name: 'Kira', level: 3, xp: 0, fought: true, awarded: null, levelUp: null }])
    const { db } = (await world()).deps
    const kept = await db.selectFrom('combatOutcome').selectAll().where('combatId', '=', combatId).execute()
    expect(kept).toMatchObject([{ facts, levels: { [memberId]: 3 } }])
  })

  test('is measured by the levels of that day, even when the log grows afterwards', async () => {
    const { campaignId, memberId, combatId, aftermath } = await aFightWon()
    await aftermath.get({ campaignId, combatId })
    await aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 5000 }] })
    await aftermath.raiseLevel({ campaignId, memberId, from: 3, to: 4 })
    await addToTheLog(combatId, [{ type: 'add_loot', name: 'Ruby', quantity: 1, audience: 'dm' }])
    expect((await aftermath.get({ campaignId, combatId })).facts).toMatchObject({ party: [3], budget: 400 })
  })

  test('is told anew when the fight went on and ended once more', async () => {
    const { campaignId, memberId, combatId, aftermath } = await aFightWon()
    expect(await aftermath.pastFights({ campaignId })).toMatchObject([{ combatId, toll: 0.5 }])

    await addToTheLog(combatId, [{ type: 'reopen_fight' }])
    expect((await aftermath.get({ campaignId, combatId })).facts).toBeNull()
    expect(await aftermath.pastFights({ campaignId })).toEqual([])

    await addToTheLog(combatId, [hit(memberId, 10), { type: 'end_fight', outcome: 'defeat' }])
    expect(await aftermath.pastFights({ campaignId })).toMatchObject([
      { combatId, toll: 1, downs: 1, outcome: 'defeat', rules: '2024' },
    ])
  })

  test('counts no foe that never came or was taken out, and guests by the level they were given', async () => {
    const table = await aCampaign({ ruleset: '2014' })
    const memberId = await memberOf(table)
    const { db } = (await world()).deps
    const encounterId = randomUUID()
    await db
      .insertInto('encounter')
      .values({
        id: encounterId,
        campaignId: table.id,
        sessionId: null,
        name: 'The mill',
        dayId: null,
        createdBy: null,
        party: asJson({ absent: [], levels: [{ memberId, level: 4 }], guests: [{ name: 'Old Tam', level: 2 }] }),
      })
      .execute()
    const combatId = await aFightInTheLog(table, {
      rules: '2014',
      encounterId,
      orders: [
        {
          type: 'add_combatants',
          newcomers: [
            character(memberId, 'Kira'),
            character('guest', 'Old Tam'),
            character('nobody', 'A Stranger'),
            ogre,
            { ...ogre, ids: ['late'], wave: 1 },
            { ...ogre, ids: ['mistake'] },
          ],
        },
        { type: 'leave_fight', ids: ['mistake'], how: 'removed' },
        { type: 'end_fight', outcome: 'truce' },
      ],
    })
    const { facts } = await (await as(table.dm)).aftermath.get({ campaignId: table.id, combatId })
    // two characters of known level against one ogre: 450 XP, one step up for a small party (XP-4)
    expect(facts).toMatchObject({ adjustedXp: 675, outcome: 'truce' })
    expect(facts?.party.toSorted()).toEqual([2, 4])
  })

  test('past fights come the latest first, without those broken off or under other rules', async () => {
    const { table, campaignId, combatId, aftermath, memberId } = await aFightWon({ endedAt: new Date('2026-01-01') })
    const { combatId: later } = await aFightWon({ table, endedAt: new Date('2026-02-01') })
    const fight: Order = { type: 'add_combatants', newcomers: [character(memberId, 'Kira'), ogre] }
    await aFightInTheLog(table, { orders: [fight, { type: 'end_fight', outcome: 'unfinished' }] })
    await aFightInTheLog(table, { rules: '2014', orders: [fight, won] })
    await aFightInTheLog(table, { orders: [won] })
    expect((await aftermath.pastFights({ campaignId })).map((past) => past.combatId)).toEqual([later, combatId])
  })

  test('a player is refused, and a fight of another table is not found', async () => {
    const { table, campaignId, combatId } = await aFightWon()
    const asPlayer = (await as(table.player)).aftermath
    await expect(asPlayer.get({ campaignId, combatId })).rejects.toMatchObject(failure('not_allowed'))
    await expect(asPlayer.pastFights({ campaignId })).rejects.toMatchObject(failure('not_allowed'))

    const elsewhere = await aCampaign()
    const there = (await as(elsewhere.dm)).aftermath
    const ids = { campaignId: elsewhere.id, combatId }
    await expect(there.get(ids)).rejects.toMatchObject(failure('not_found'))
    await expect(there.takeBackXp(ids)).rejects.toMatchObject(failure('not_found'))
    const shares = [{ memberId: await memberOf(elsewhere), xp: 1 }]
    await expect(there.awardXp({ ...ids, shares })).rejects.toMatchObject(failure('not_found'))
    expect(await there.pastFights({ campaignId: elsewhere.id })).toEqual([])
  })
})

describe('experience', () => {
  test('is added to what their level stands for, and says that a level awaits', async () => {
    const { table, campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const { shares } = await aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 1900 }] })
    expect(shares).toMatchObject([{ memberId, xp: 2800, awarded: 1900, levelUp: 4 }])
    expect(await kira()).toMatchObject({ xp: 2800, level: 3, mayLevelUp: 4 })
    const awaits = { memberId, name: 'Kira', level: 3, levelUp: 4 }
    expect(await aftermath.levelUps({ campaignId })).toEqual([{ ...awaits, isMe: false }])
    expect(await (await as(table.player)).aftermath.levelUps({ campaignId })).toEqual([{ ...awaits, isMe: true }])
  })

  test('fifty DMs give it at once, and it is given once', async () => {
    const { campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const shares = [{ memberId, xp: 450 }]
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => aftermath.awardXp({ campaignId, combatId, shares })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await kira()).toMatchObject({ xp: 1350 })
  })

  test('fifty different shares are given at once: one wins, the others are told', async () => {
    const { campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, (_, more) =>
        aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 100 + more }] }),
      ),
    )
    const lost = attempts.filter((attempt) => attempt.status === 'rejected')
    expect(lost).toHaveLength(49)
    for (const { reason } of lost) expect(reason).toMatchObject(refused('already_awarded'))
    const { shares } = await aftermath.get({ campaignId, combatId })
    expect((await kira())?.xp).toBe(900 + (shares[0]?.awarded ?? 0))
  })

  test('somebody forgotten gets theirs later', async () => {
    const { table, campaignId, memberId, combatId, aftermath } = await aFightWon()
    const tam = await aMember(table.id, null)
    await aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 300 }] })
    const both = [
      { memberId, xp: 300 },
      { memberId: tam, xp: 150 },
    ]
    const { shares } = await aftermath.awardXp({ campaignId, combatId, shares: both })
    expect(shares).toMatchObject([
      { memberId, awarded: 300, fought: true },
      { memberId: tam, awarded: 150, fought: false },
    ])
  })

  test('taken back, everything is as it was; taken back twice, nothing more goes', async () => {
    const { campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const before = await kira()
    await aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 1900 }] })
    const once = await aftermath.takeBackXp({ campaignId, combatId })
    expect(once.shares).toMatchObject([{ xp: 0, awarded: null, levelUp: null }])
    expect(await kira()).toEqual(before)
    expect(await aftermath.takeBackXp({ campaignId, combatId })).toEqual(once)
    expect(await kira()).toEqual(before)
  })

  test('fifty take it back at once, and it goes once', async () => {
    const { table, campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const { combatId: other } = await aFightWon({ table })
    await aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 100 }] })
    await aftermath.awardXp({ campaignId, combatId: other, shares: [{ memberId, xp: 30 }] })
    await Promise.all(Array.from({ length: 50 }, () => aftermath.takeBackXp({ campaignId, combatId })))
    expect(await kira()).toMatchObject({ xp: 930 })
  })

  test('waits for the end of the fight', async () => {
    const { campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    await addToTheLog(combatId, [{ type: 'reopen_fight' }])
    const attempt = aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 1 }] })
    await expect(attempt).rejects.toMatchObject(refused('fight_is_not_over'))
    expect(await kira()).toMatchObject({ xp: 0 })
  })

  test('goes to nobody of another table, and then to nobody at all', async () => {
    const { campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const stranger = await memberOf(await aCampaign())
    const shares = [
      { memberId, xp: 5 },
      { memberId: stranger, xp: 5 },
    ]
    await expect(aftermath.awardXp({ campaignId, combatId, shares })).rejects.toMatchObject(failure('not_found'))
    expect(await kira()).toMatchObject({ xp: 0 })
  })

  test.each([
    { why: 'nobody', shares: () => [] },
    { why: 'less than nothing', shares: (memberId: string) => [{ memberId, xp: -1 }] },
    { why: 'a fraction', shares: (memberId: string) => [{ memberId, xp: 0.5 }] },
    { why: 'too much', shares: (memberId: string) => [{ memberId, xp: 1_000_001 }] },
    { why: 'the same twice', shares: (memberId: string) => Array.from({ length: 2 }, () => ({ memberId, xp: 1 })) },
    { why: 'a crowd', shares: () => Array.from({ length: 201 }, () => ({ memberId: randomUUID(), xp: 1 })) },
  ])('given to $why is refused', async ({ shares }) => {
    const { campaignId, memberId, combatId, aftermath, kira } = await aFightWon()
    const attempt = aftermath.awardXp({ campaignId, combatId, shares: shares(memberId) })
    await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await kira()).toMatchObject({ xp: 0 })
  })
})

describe('a new level', () => {
  const ready = async () => {
    const fight = await aFightWon()
    const { campaignId, combatId, memberId, aftermath } = fight
    await aftermath.awardXp({ campaignId, combatId, shares: [{ memberId, xp: 1900 }] })
    return { ...fight, asPlayer: (await as(fight.table.player)).aftermath }
  }

  test('is taken by the player themself, and given back', async () => {
    const { campaignId, memberId, asPlayer, kira } = await ready()
    expect(await asPlayer.raiseLevel({ campaignId, memberId, from: 3, to: 4 })).toEqual({ ok: true })
    expect(await kira()).toMatchObject({ level: 4, mayLevelUp: null })
    expect(await asPlayer.levelUps({ campaignId })).toEqual([])
    await asPlayer.takeBackLevel({ campaignId, memberId, from: 4, to: 3 })
    expect(await kira()).toMatchObject({ level: 3, mayLevelUp: 4 })
  })

  test('fifty take it at once: one does, the others hear that it changed', async () => {
    const { campaignId, memberId, asPlayer, kira } = await ready()
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, () => asPlayer.raiseLevel({ campaignId, memberId, from: 3, to: 4 })),
    )
    const lost = attempts.filter((attempt) => attempt.status === 'rejected')
    expect(lost).toHaveLength(49)
    for (const { reason } of lost) expect(reason).toMatchObject(failure('changed_meanwhile'))
    expect(await kira()).toMatchObject({ level: 4 })
  })

  test('beyond their experience is refused, and so is one that goes nowhere', async () => {
    const { campaignId, memberId, asPlayer, aftermath } = await ready()
    const to5 = { campaignId, memberId, from: 3, to: 5 }
    await expect(asPlayer.raiseLevel(to5)).rejects.toMatchObject(refused('not_enough_xp'))
    await expect(aftermath.raiseLevel(to5)).rejects.toMatchObject(refused('not_enough_xp'))
    await expect(asPlayer.raiseLevel({ ...to5, to: 3 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(asPlayer.takeBackLevel({ ...to5, to: 4 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('of somebody else is not a player’s to take, nor anybody’s of another table', async () => {
    const { table, campaignId, memberId, kira } = await ready()
    const other = await aUser()
    await aMember(table.id, other)
    const asOther = (await as(other)).aftermath
    const take = { campaignId, memberId, from: 3, to: 4 }
    await expect(asOther.raiseLevel(take)).rejects.toMatchObject(failure('not_allowed'))
    await expect(asOther.takeBackLevel({ ...take, to: 2 })).rejects.toMatchObject(failure('not_allowed'))
    expect(await asOther.levelUps({ campaignId })).toEqual([])

    const elsewhere = await aCampaign()
    const there = (await as(elsewhere.dm)).aftermath
    await expect(there.raiseLevel({ ...take, campaignId: elsewhere.id })).rejects.toMatchObject(failure('not_found'))
    expect(await kira()).toMatchObject({ level: 3 })
  })
})
