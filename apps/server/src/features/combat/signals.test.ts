import { randomUUID } from 'node:crypto'
import type { Order } from '@tomekeeper/combat'
import type { LiveEvent } from '@tomekeeper/contracts/events'
import { expect, test } from 'vitest'
import { aFight, anotherHero, begun, type FightAt, give } from '../../../test/a-fight.ts'
import { hiddenOrders } from '../../../test/a-fight-full-of-secrets.ts'
import { as } from '../../../test/as.ts'
import { aUser, type Person } from '../../../test/factories.ts'
import { world } from '../../../test/world.ts'

/** What a person's stream says while something happens, each item in short. */
async function heardDuring(person: Person, { id: campaignId, combatId }: FightAt, happens: () => Promise<unknown>) {
  const { deps } = await world()
  const stop = new AbortController()
  const { lastSeq } = await (await as(person)).campaigns.get({ campaignId })
  const stream = await (await as(person, stop.signal)).events.follow({ campaigns: [{ campaignId, after: lastSeq }] })
  const heard: string[] = []
  const listening = (async () => {
    for await (const item of stream) {
      const [cursor, { type, subjectId, seq }] = item as unknown as [string, LiveEvent]
      if (type === 'sage.progress') return stop.abort()
      heard.push(
        `${Number(cursor) - lastSeq} ${type} ${subjectId === combatId ? 'fight' : 'other'} ${(seq ?? lastSeq) - lastSeq}`,
      )
    }
  })()
  await happens()
  // the last ring of the bell: whatever rang before it has been heard
  const last = {
    about: 'signal',
    campaignId,
    type: 'sage.progress',
    subjectId: null,
    to: { userId: person.id },
  } as const
  await deps.bell.ring(deps.db, last)
  await listening
  return heard
}

const hit = (amount: number): Order => ({ type: 'deal_damage', targetIds: ['g1'], parts: [{ amount, type: 'fire' }] })

test('players hear that there is something new exactly when there is something for them to see', async () => {
  const fight = await aFight({ orders: [{ type: 'change_combatant', id: 'g1', changes: { hp: 7, maxHp: 40 } }] })
  const ben = await aUser()
  await anotherHero(fight, ben, 'Bram')
  await give(fight, ...begun(fight.memberId))
  const hearing = (...orders: Order[]) => heardDuring(ben, fight, () => give(fight, ...orders))
  const news = ['0 combat.progress fight 0']

  expect(await hearing({ type: 'set_disclosure', disclosure: { party: 'word' } })).toEqual(news)
  expect(await hearing({ type: 'record_roll', label: 'Insight', total: 12, audience: 'table' })).toEqual(news)
  // the word for how hurt it looks stays the same, and yet everybody saw the hit
  expect(await hearing(hit(1))).toEqual(news)
  expect(await hearing({ type: 'undo' })).toEqual(news)
  expect(await hearing({ type: 'write_fight_note', text: 'They wait.' })).toEqual([])
  expect(await hearing({ type: 'change_combatant', id: 'g1', changes: { ac: 18, dmNote: 'a coward' } })).toEqual([])
  expect(
    await hearing({ type: 'add_combatants', newcomers: [{ name: 'Ghost', ids: ['ghost'], hidden: true }] }),
  ).toEqual([])
  expect(await hearing({ type: 'reveal', ids: ['ghost'] })).toEqual(news)
})

test('what one player proposes is news for them and the DM, and for nobody else', async () => {
  const fight = await aFight()
  const ben = await aUser()
  await anotherHero(fight, ben, 'Bram')
  await give(fight, ...begun(fight.memberId))
  const propose = async () => {
    const suggestion = { kind: 'healing', targetIds: [fight.memberId], amount: 3 } as const
    const input = { campaignId: fight.id, combatId: fight.combatId, commandId: randomUUID() }
    await (await as(fight.player)).combat.act({ ...input, order: { type: 'propose', suggestion } })
  }
  const news = ['0 combat.progress fight 0']
  expect(await heardDuring(fight.player, fight, propose)).toEqual(news)
  expect(await heardDuring(fight.dm, fight, propose)).toEqual(news)
  expect(await heardDuring(ben, fight, propose)).toEqual([])
})

test('a fight that is not open to the table makes no sound there; opening, ending and removing it do', async () => {
  const fight = await aFight()
  const { id: campaignId, combatId, player, dm } = fight
  const { combat } = await as(dm)
  const during = (happens: () => Promise<unknown>) => heardDuring(player, fight, happens)
  const changed = '1 combats.changed fight 1'

  expect(await during(() => give(fight, hit(3)))).toEqual([])
  expect(await during(() => combat.rename({ campaignId, combatId, title: 'Quietly' }))).toEqual([])
  expect(await during(() => combat.closeToTable({ campaignId, combatId }))).toEqual([])
  expect(await during(() => give(fight, ...begun(fight.memberId)))).toEqual([changed])
  expect(await during(() => combat.rename({ campaignId, combatId, title: 'Aloud' }))).toEqual([changed])
  expect(await during(() => give(fight, { type: 'end_fight', outcome: 'truce' }))).toEqual([
    '0 combat.progress fight 0',
    changed,
  ])
  expect(await during(() => combat.remove({ campaignId, combatId }))).toEqual([changed])
})

test('two worlds that differ only in what is hidden sound the same', async () => {
  const plain = await aFight()
  const haunted = await aFight()
  const inBoth = async (order: (fight: FightAt) => Order[], hidden: (fight: FightAt) => Order[] = () => []) => {
    const sounds = []
    for (const fight of [plain, haunted]) {
      const secret = fight === haunted ? hidden(fight) : []
      sounds.push(await heardDuring(fight.player, fight, () => give(fight, ...secret, ...order(fight))))
    }
    expect(sounds[1]).toEqual(sounds[0])
    return sounds[0]
  }
  const ambusher = { name: 'Ghoul', ids: ['ghoul'], hidden: true, initiative: { total: 30 } }

  // the ambusher acts first: until its turn has ended, the fight has not begun for the table
  const start = await inBoth(
    (fight) => [...begun(fight.memberId), ...(fight === haunted ? ([{ type: 'end_turn' }] as const) : [])],
    () => [{ type: 'add_combatants', newcomers: [ambusher] }],
  )
  expect(start).toEqual(['1 combats.changed fight 1'])
  await inBoth(
    () => [hit(2)],
    ({ memberId }) => hiddenOrders('nobody hears this', memberId),
  )
  await inBoth(() => [{ type: 'end_turn' }, { type: 'end_turn' }])
  // of the last visible turn's end the table hears when the next one they see begins
  const round = await inBoth((fight) => Array.from({ length: fight === haunted ? 3 : 1 }, () => ({ type: 'end_turn' })))
  expect(round).toEqual(['0 combat.progress fight 0'])
})

test('a fight opens by itself when somebody at the table can see that it has begun', async () => {
  const ambusher = { name: 'Ghoul', ids: ['ghoul'], hidden: true, initiative: { total: 30 } }
  const fight = await aFight({ orders: [{ type: 'add_combatants', newcomers: [ambusher] }] })
  const list = async () => (await as(fight.player)).combat.list({ campaignId: fight.id })
  await give(fight, ...begun(fight.memberId))
  expect(await list()).toEqual([])
  await give(fight, { type: 'reveal', ids: ['ghoul'] })
  expect(await list()).toMatchObject([{ id: fight.combatId, phase: 'running' }])
})

test('a player sees a fight as prepared as long as only the unseen have acted', async () => {
  const ambusher = { name: 'Ghoul', ids: ['ghoul'], hidden: true, initiative: { total: 30 } }
  const fight = await aFight({ orders: [{ type: 'add_combatants', newcomers: [ambusher] }], open: true })
  const { id: campaignId, combatId } = fight
  const { combat } = await as(fight.player)
  await give(fight, ...begun(fight.memberId))
  expect(await combat.list({ campaignId })).toMatchObject([{ phase: 'preparing' }])
  expect(await combat.view({ campaignId, combatId })).toMatchObject({ phase: 'preparing', view: { turn: null } })
  await give(fight, { type: 'end_turn' })
  expect(await combat.list({ campaignId })).toMatchObject([{ phase: 'running' }])
})
