import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFight, one, refusalOf, seeded, tell, type Told } from '../../test/a-fight.ts'
import { decide, evolve, newFight, replay, resume, snapshotOf, type Command, type Fight, type Order } from '../index.ts'

const hit = (amount: number): Order => ({ type: 'deal_damage', targetIds: ['ogre'], parts: [{ amount, type: 'fire' }] })
const end = { type: 'end_turn' } as const
const hp = (told: Told) => one(told, 'ogre').hp
/** All of a fight that is not its place in the log. */
const stands = ({ fight }: Told) => JSON.parse(JSON.stringify({ ...fight.combat, numbering: null }))

describe('undo and redo', () => {
  test('TIME-1 take back and take again, step by step', () => {
    const told = tell(aFight(), hit(5), hit(7))
    expect(hp(told)).toBe(28)
    expect([hp(tell(told, { type: 'undo' })), hp(tell(told, { type: 'undo', steps: 2 }))]).toEqual([35, 40])
    expect(hp(tell(told, { type: 'undo', steps: 2 }, { type: 'redo' }))).toBe(35)
    expect(hp(tell(told, { type: 'undo', steps: 2 }, { type: 'redo', steps: 9 }))).toBe(28)
  })

  test('TIME-2 a command is one step, however many events it has', () => {
    const before = aFight()
    const after = tell(before, {
      type: 'deal_damage',
      targetIds: ['aria', 'bram'],
      parts: [{ amount: 50, type: 'cold' }],
    })
    expect(after.log.length - before.log.length).toBeGreaterThan(4)
    expect(stands(tell(after, { type: 'undo' }))).toEqual(stands(before))
  })

  test('TIME-3 a new command leaves nothing to redo', () => {
    const told = tell(aFight(), hit(5), { type: 'undo' }, hit(1))
    expect(refusalOf(told, { type: 'redo' })).toBe('nothing_to_redo')
    expect(hp(tell(told, { type: 'undo' }))).toBe(40)
  })

  test('TIME-1 goes back to the opening and no further', () => {
    const told = tell(aFight(), { type: 'undo', steps: 1000 })
    expect(told.fight.combat).toMatchObject({ phase: 'preparing', combatants: {} })
    expect(refusalOf(told, { type: 'undo' })).toBe('nothing_to_undo')
  })

  test('the log only grows, and an undo in it names what it takes back', () => {
    const told = tell(aFight(), hit(5), hit(7), { type: 'undo', steps: 2 })
    expect(told.log.at(-1)).toMatchObject({ type: 'undone', steps: [5, 4], seq: told.log.length, step: 6 })
    expect(told.log.map((event) => event.seq)).toEqual(told.log.map((_, index) => index + 1))
  })
})

describe('rewind', () => {
  const long = () => tell(aFight(), hit(1), end, hit(2), end, end, hit(4), end, hit(8))

  test('TIME-4 to the beginning of a round', () => {
    const back = tell(long(), { type: 'rewind', to: { round: 2 } })
    expect([back.fight.combat.round, back.fight.combat.turn, hp(back)]).toEqual([2, 'aria', 37])
    expect(hp(tell(back, { type: 'redo', steps: 9 }))).toBe(25)
    expect(stands(tell(long(), { type: 'rewind', to: { round: 1 } }))).toEqual(stands(aFight()))
    expect(refusalOf(long(), { type: 'rewind', to: { round: 3 } })).toBe('no_such_moment')
  })

  test('TIME-5 to just after any event, and forward again', () => {
    const told = long()
    const seq = told.log.find((event) => event.type === 'damage_taken' && event.total === 2)?.seq ?? 0
    const back = tell(told, { type: 'rewind', to: { seq } })
    expect(hp(back)).toBe(37)
    const last = told.log.at(-1)?.seq ?? 0
    expect(hp(tell(back, { type: 'rewind', to: { seq: last } }))).toBe(25)
    expect(refusalOf(told, { type: 'rewind', to: { seq: 9999 } })).toBe('no_such_moment')
    expect(refusalOf(told, { type: 'rewind', to: { seq: last } })).toBe('no_such_moment')
  })
})

describe('telling it again', () => {
  const orders = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 12 }).map(hit),
      fc.constant<Order>(end),
      fc.constant<Order>({ type: 'previous_turn' }),
      fc.constant<Order>({ type: 'delay' }),
      fc.constant<Order>({ type: 'heal', targetIds: ['ogre'], amount: 6 }),
      fc.constant<Order>({
        type: 'add_effect',
        targetIds: ['aria'],
        effect: { condition: 'poisoned', until: { kind: 'turn', of: 'bram', at: 'end', turns: 2 } },
      }),
      fc.constant<Order>({
        type: 'add_combatants',
        newcomers: [{ name: 'Goblin', count: 2, initiative: { total: 8 } }],
      }),
      fc.integer({ min: 1, max: 3 }).map((steps): Order => ({ type: 'undo', steps })),
      fc.integer({ min: 1, max: 3 }).map((steps): Order => ({ type: 'redo', steps })),
      fc.integer({ min: 1, max: 3 }).map((round): Order => ({ type: 'rewind', to: { round } })),
    ),
    { maxLength: 40 },
  )

  const play = (list: Order[]): Told => {
    let { fight, log } = aFight()
    for (const order of list) {
      const decision = decide(fight, { ...order, by: { role: 'dm' } } as Command, seeded(fight.seq))
      if (!decision.ok) continue
      fight = replay(decision.events, fight)
      log = [...log, ...decision.events]
    }
    return { fight, log }
  }

  test('TIME-6 the log makes the same fight, history and all, also after a trip through JSON', () => {
    fc.assert(
      fc.property(orders, (list) => {
        const { fight, log } = play(list)
        expect(replay(JSON.parse(JSON.stringify(log)))).toEqual(fight)
      }),
      { numRuns: 80 },
    )
  })

  test('TIME-7 undoing everything and redoing everything changes nothing', () => {
    fc.assert(
      fc.property(orders, (list) => {
        const told = play(list)
        const redo = told.fight.future?.size ?? 0
        const done = told.fight.past?.size ?? 0
        fc.pre(done > 0)
        const back = tell(told, { type: 'undo', steps: 10_000 })
        const there = tell(back, { type: 'redo', steps: done })
        expect(stands(there)).toEqual(stands(told))
        expect(there.fight.future?.size ?? 0).toBe(redo)
      }),
      { numRuns: 80 },
    )
  })

  test('a decision changes nothing, and what a command did not touch is shared', () => {
    const { fight } = aFight()
    const decision = decide(fight, { ...hit(3), by: { role: 'dm' } } as Command)
    if (!decision.ok) throw new Error('refused')
    const after = decision.events.reduce<Fight>(evolve, fight)
    expect(after.combat.combatants.aria).toBe(fight.combat.combatants.aria)
    expect(after.combat.order).toBe(fight.combat.order)
    expect(fight.combat.combatants.ogre?.hp).toBe(40)
  })

  test('a snapshot goes on where it was; only its history is in the log', () => {
    const told = tell(aFight(), hit(5))
    const fight = resume(JSON.parse(JSON.stringify(snapshotOf(told.fight))))
    const on = tell({ fight, log: told.log }, hit(5))
    expect([hp(on), on.fight.seq]).toEqual([30, told.fight.seq + 1])
    expect(refusalOf({ fight, log: [] }, { type: 'undo' })).toBe('nothing_to_undo')
  })

  test('a log that takes back what is not there is broken, and says so', () => {
    const { log } = tell(aFight(), hit(5))
    expect(() => replay([...log, { type: 'undone', steps: [77], seq: 99, step: 9, by: { role: 'dm' } }])).toThrow(
      'step 77',
    )
    expect(() => replay(log.slice(3), newFight)).toThrow('never joined')
  })
})
