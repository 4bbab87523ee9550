import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFight, anOpenFight, aria, bram, dm, ogre, seeded, tell, type Told } from '../../test/a-fight.ts'
import { decide, replay, statisticsOf, tollOf, type Command, type Order } from '../index.ts'

const hit = (target: string, amount: number, more: object = {}): Order =>
  ({ type: 'deal_damage', targetIds: [target], parts: [{ amount, type: 'slashing' }], ...more }) as Order
const end: Order = { type: 'end_turn' }
const of = ({ log }: Told, id: string) => statisticsOf(log).combatants.find((one) => one.id === id)

describe('a fight in numbers', () => {
  test('STAT-1 what was taken back is not counted, what was taken again is', () => {
    const undone = tell(aFight(), hit('ogre', 7, { sourceId: 'aria' }), { type: 'undo' })
    expect(of(undone, 'aria')).toMatchObject({ dealt: 0, hits: 0 })
    expect(of(tell(undone, { type: 'redo' }), 'aria')).toMatchObject({ dealt: 7, hits: 1 })
  })

  test('STAT-2 damage counts as it landed, and beyond the last hit point', () => {
    const tough = aFight('2024', { ogre: { defences: { resist: ['slashing'] } } })
    expect(of(tell(tough, hit('ogre', 9, { sourceId: 'aria' })), 'aria')?.dealt).toBe(4)
    expect(of(tell(aFight(), hit('ogre', 45, { sourceId: 'aria' })), 'ogre')?.taken).toBe(45)
  })

  test('STAT-2 what nobody claims is dealt by the unknown', () => {
    const told = tell(aFight(), hit('ogre', 6), hit('ogre', 3, { sourceId: 'bram' }))
    const { unknown, rounds } = statisticsOf(told.log)
    expect(unknown.dealt).toBe(6)
    expect(rounds.at(-1)?.dealt).toEqual({ party: 3, foe: 0, neutral: 0, unknown: 6 })
  })

  test('STAT-2 healing has a giver and a receiver', () => {
    const told = tell(
      aFight(),
      hit('aria', 12, { sourceId: 'ogre' }),
      { type: 'heal', targetIds: ['aria'], amount: 5, sourceId: 'bram' },
      { type: 'heal', targetIds: ['aria'], amount: 50 },
    )
    expect(of(told, 'aria')).toMatchObject({ regained: 12, healed: 0 })
    expect(of(told, 'bram')).toMatchObject({ healed: 5 })
    expect(statisticsOf(told.log).unknown.healed).toBe(7)
  })

  test('STAT-3 an area is a hit on each it hurts; one that hurts nobody is none', () => {
    const area = { targetIds: ['ogre', 'bram'], sourceId: 'aria', critical: true }
    const told = tell(
      aFight('2024', { bram: { defences: { immune: ['slashing'] } } }),
      hit('', 5, area),
      hit('ogre', 2, { sourceId: 'aria' }),
    )
    expect(of(told, 'aria')).toMatchObject({ hits: 2, crits: 1, dealt: 7 })
  })

  test('STAT-4 each time somebody drops counts, standing up between', () => {
    const told = tell(
      aFight(),
      hit('aria', 20),
      { type: 'heal', targetIds: ['aria'], amount: 3 },
      hit('aria', 4),
      hit('ogre', 99, { knockOut: true, attack: 'melee' }),
    )
    expect(of(told, 'aria')?.downs).toBe(2)
    expect(of(told, 'ogre')?.downs).toBe(1)
    expect(of(tell(told, { type: 'kill', ids: ['aria'] }), 'aria')?.downs).toBe(2)
  })

  test('STAT-5 the kill is whose hit it was, and nobody kills themself', () => {
    const told = tell(
      aFight(),
      hit('bram', 60, { sourceId: 'bram' }),
      hit('ogre', 30, { sourceId: 'aria' }),
      hit('ogre', 30, { sourceId: 'aria' }),
    )
    expect([of(told, 'aria')?.kills, of(told, 'bram')?.kills]).toEqual([1, 0])
    const byWord = tell(aFight(), hit('ogre', 1, { sourceId: 'aria' }), { type: 'kill', ids: ['ogre'] })
    expect(of(byWord, 'aria')?.kills).toBe(0)
  })

  test('STAT-6 a turn gone back to, or delayed and taken up again, is one turn', () => {
    const back = tell(aFight(), end, { type: 'previous_turn' }, end)
    expect([of(back, 'aria')?.turns, of(back, 'ogre')?.turns]).toEqual([1, 1])
    const delayed = tell(aFight(), { type: 'delay' }, { type: 'act_now', id: 'aria' })
    expect(of(delayed, 'aria')?.turns).toBe(1)
  })

  test('each round ends with the party’s hit points, from how they stood when it began', () => {
    const told = tell(aFight(), hit('aria', 5), end, end, end, hit('bram', 10), {
      type: 'end_fight',
      outcome: 'retreat',
    })
    expect(statisticsOf(told.log).rounds).toMatchObject([
      { round: 0, partyHp: 50, partyMaxHp: 50 },
      { round: 1, partyHp: 45 },
      { round: 2, partyHp: 35 },
    ])
  })

  test('STAT-7 those who wait for a later wave, and those taken out, are not the party', () => {
    const late = { ...bram, name: 'Late', ids: ['late'], wave: 1 }
    const told = tell(
      anOpenFight(),
      { type: 'add_combatants', newcomers: [aria, ogre, bram, late] },
      { type: 'start_fight' },
      { type: 'leave_fight', ids: ['bram'], how: 'removed' },
    )
    expect(statisticsOf(told.log).rounds.at(-1)).toMatchObject({ partyMaxHp: 20 })
  })

  test('a fight that has not begun has no numbers yet', () => {
    expect(statisticsOf([])).toEqual({ combatants: [], unknown: { dealt: 0, healed: 0 }, rounds: [] })
    expect(tollOf([])).toEqual({ toll: 0, downs: 0, deaths: 0, rounds: 0 })
  })
})

describe('what it took out of the party', () => {
  test('STAT-8 hit points and temporary hit points lost, as a share of all there could be', () => {
    const told = tell(
      aFight(),
      { type: 'grant_temp_hp', targetIds: ['aria'], amount: 5 },
      hit('aria', 15),
      hit('ogre', 30),
      end,
      end,
      end,
    )
    expect(tollOf(told.log)).toEqual({ toll: 15 / 50, downs: 0, deaths: 0, rounds: 2 })
  })

  test('STAT-8 what lies beyond the last hit point is not lost, and healing between makes more to lose', () => {
    const told = tell(
      aFight(),
      hit('aria', 35),
      { type: 'heal', targetIds: ['aria'], amount: 20 },
      hit('aria', 20),
      hit('bram', 90),
    )
    expect(tollOf(told.log)).toMatchObject({ toll: 70 / 50, downs: 3, deaths: 1 })
  })

  test('STAT-8 a drained maximum does not make the party smaller', () => {
    const told = tell(aFight(), { type: 'reduce_max_hp', id: 'bram', amount: 20 }, hit('bram', 10))
    expect(tollOf(told.log).toll).toBe(10 / 50)
  })
})

const someone = fc.constantFrom('aria', 'ogre', 'bram')
const anOrder: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ type: fc.constant('end_turn' as const) }),
  fc.record({ type: fc.constant('previous_turn' as const) }),
  fc.record({
    type: fc.constant('deal_damage' as const),
    targetIds: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    parts: fc.constantFrom([{ amount: 4, type: 'fire' as const }], [{ amount: 17, type: 'slashing' as const }]),
    critical: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('deal_damage' as const),
    targetIds: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    parts: fc.constant([{ amount: 9, type: 'cold' as const }]),
    sourceId: someone,
  }),
  fc.record({ type: fc.constant('heal' as const), targetIds: someone.map((id) => [id]), amount: fc.nat(30) }),
  fc.record({ type: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constant('redo' as const) }),
  fc.constant({ type: 'end_fight' as const, outcome: 'victory' as const }),
  fc.constant({ type: 'reopen_fight' as const }),
)

test('STAT-2 whatever happens, what is dealt is what is taken, by everyone and by rounds', () => {
  fc.assert(
    fc.property(fc.array(anOrder, { maxLength: 40 }), (orders) => {
      let { fight, log } = aFight('2014', { ogre: { hp: 400, maxHp: 400, defences: { resist: ['cold'] } } })
      for (const order of orders) {
        const decision = decide(fight, { ...order, by: dm } as Command, seeded(fight.seq))
        if (!decision.ok) continue
        fight = replay(decision.events, fight)
        log = [...log, ...decision.events]
      }
      const { combatants, unknown, rounds } = statisticsOf(log)
      const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0)
      const taken = sum(combatants.map((one) => one.taken))
      expect(sum(combatants.map((one) => one.dealt)) + unknown.dealt).toBe(taken)
      expect(sum(rounds.map(({ dealt }) => sum(Object.values(dealt))))).toBe(taken)
      expect(sum(combatants.map((one) => one.healed)) + unknown.healed).toBe(sum(combatants.map((one) => one.regained)))
      if (fight.combat.phase === 'running') {
        const { aria: first, bram: second } = fight.combat.combatants
        expect(rounds.find(({ round }) => round === fight.combat.round)?.partyHp).toBe(
          (first?.hp ?? 0) + (second?.hp ?? 0),
        )
      }
    }),
  )
})
