import { describe, expect, test } from 'vitest'
import { anOpenFight, happened, one, refusalOf, seeded, tell, type Told } from '../../test/a-fight.ts'
import { decide, type Command, type Newcomer, type Order } from '../index.ts'

const goblins: Newcomer = {
  name: 'Goblin',
  count: 3,
  ids: ['g1', 'g2', 'g3'],
  group: 'Goblins',
  initiative: { modifier: 2 },
}
const wolf: Newcomer = { name: 'Wolf', ids: ['wolf'], initiative: { modifier: 1 } }
const add = (...newcomers: Newcomer[]): Order => ({ type: 'add_combatants', newcomers })
const roll = (rolls: Record<string, number[]>, more: object = {}): Order => ({
  type: 'roll_initiative',
  per: 'each',
  rolls,
  ...more,
})
const total = (told: Told, id: string) => one(told, id).initiative.total
const order = (told: Told) => told.fight.combat.order

describe('rolling', () => {
  test('INI-1 a d20 and the modifier, highest first', () => {
    const told = tell(anOpenFight(), add(goblins, wolf), roll({ g1: [3], g2: [18], g3: [10], wolf: [14] }))
    expect(order(told)).toEqual(['g2', 'wolf', 'g3', 'g1'])
    expect(total(told, 'g2')).toBe(20)
  })

  test('INI-2 one roll for a group', () => {
    const told = tell(anOpenFight(), add(goblins, wolf), roll({ Goblins: [11], wolf: [2] }, { per: 'group' }))
    expect(['g1', 'g2', 'g3', 'wolf'].map((id) => total(told, id))).toEqual([13, 13, 13, 3])
  })

  test.each([
    {
      rule: 'INI-6 advantage takes the higher',
      more: { initiative: { modifier: 1, edge: 'advantage' } },
      rules: '2014',
      is: 18,
    },
    {
      rule: 'INI-6 disadvantage the lower',
      more: { initiative: { modifier: 1, edge: 'disadvantage' } },
      rules: '2014',
      is: 5,
    },
    {
      rule: 'INI-6 both are neither',
      more: { surprised: true, initiative: { modifier: 1, edge: 'advantage' } },
      rules: '2024',
      is: 5,
    },
    {
      rule: 'SUR-3 surprise hinders in 2024',
      more: { surprised: true, initiative: { modifier: 1 } },
      rules: '2024',
      is: 5,
    },
    { rule: 'SUR-2 and not in 2014', more: { surprised: true, initiative: { modifier: 1 } }, rules: '2014', is: 5 },
    {
      rule: 'EXH-1 exhaustion hinders checks in 2014',
      more: { exhaustion: 1, initiative: { modifier: 20 } },
      rules: '2014',
      is: 24,
    },
    {
      rule: 'EXH-2 and lowers them in 2024',
      more: { exhaustion: 1, initiative: { modifier: 20 } },
      rules: '2024',
      is: 22,
    },
  ] as const)('$rule', ({ more, rules, is }) => {
    const told = tell(anOpenFight(rules), add({ ...wolf, ...more }), roll({ wolf: [4, 17] }))
    expect(total(told, 'wolf')).toBe(is)
  })

  test.each([
    { rule: 'INI-6 the invisible have advantage in 2024', condition: 'invisible', rules: '2024', is: 18 },
    { rule: 'INI-6 and not in 2014', condition: 'invisible', rules: '2014', is: 5 },
    { rule: 'INI-6 the incapacitated have disadvantage in 2024', condition: 'stunned', rules: '2024', is: 5 },
    { rule: 'INI-6 the poisoned are bad at checks', condition: 'poisoned', rules: '2014', is: 5 },
  ] as const)('$rule', ({ condition, rules, is }) => {
    const rolls = condition === 'stunned' || condition === 'poisoned' ? [17, 4] : [4, 17]
    const told = tell(
      anOpenFight(rules),
      add(wolf),
      { type: 'add_effect', targetIds: ['wolf'], effect: { condition } },
      roll({ wolf: rolls }),
    )
    expect(total(told, 'wolf')).toBe(is)
  })

  test('INI-7 scores instead of rolls, in 2024', () => {
    const scores = { type: 'roll_initiative', per: 'each', use: 'score' } as const
    const printed: Newcomer = { name: 'Aboleth', ids: ['ab'], initiative: { modifier: 7, score: 17 } }
    const told = tell(anOpenFight('2024'), add({ ...wolf, surprised: true }, printed), scores)
    expect([total(told, 'wolf'), total(told, 'ab')]).toEqual([6, 17])
    expect(refusalOf(tell(anOpenFight('2014'), add(wolf)), scores)).toBe('scores_are_2024')
  })

  test('a group may have any name, even one every object knows', () => {
    const odd = tell(anOpenFight(), add({ ...wolf, group: 'constructor' }))
    expect(refusalOf(odd, roll({}, { per: 'group' }))).toBe('needs_a_roll')
  })

  test('without dice it asks for them, and with randomness it makes them', () => {
    const told = tell(anOpenFight(), add(wolf))
    expect(refusalOf(told, roll({}))).toBe('needs_a_roll')
    const decision = decide(told.fight, { ...roll({}), by: { role: 'dm' } } as Command, seeded(3))
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'initiative_set', id: 'wolf', how: 'rolled' }] })
  })
})

describe('order', () => {
  const tied = () => tell(anOpenFight(), add(goblins, wolf), roll({ g1: [10], g2: [10], g3: [10], wolf: [11] }))

  test('INI-4 ties stand as they came until the DM orders them', () => {
    expect(order(tied())).toEqual(['g1', 'g2', 'g3', 'wolf'])
    const ordered = tell(tied(), { type: 'order_ties', ids: ['wolf', 'g3', 'g1'] })
    expect(order(ordered)).toEqual(['wolf', 'g3', 'g1', 'g2'])
  })

  test('INI-4 only ties are ordered that way', () => {
    const told = tell(tied(), { type: 'set_initiative', id: 'wolf', total: 3 })
    expect(refusalOf(told, { type: 'order_ties', ids: ['wolf', 'g1'] })).toBe('not_a_tie')
  })

  test('INI-4 in 2014 a tie may be rolled off', () => {
    const off: Order = { type: 'roll_off_ties', ids: ['g1', 'g2', 'g3'], rolls: { g1: 3, g2: 17, g3: 9 } }
    const told = tell(anOpenFight('2014'), add(goblins), roll({ g1: [10], g2: [10], g3: [10] }))
    expect(order(tell(told, off))).toEqual(['g2', 'g3', 'g1'])
    expect(refusalOf(told, { ...off, rolls: { g1: 3 } })).toBe('needs_a_roll')
    expect(refusalOf(tied(), off)).toBe('roll_offs_are_2014')
  })

  test('anybody can be moved before anybody, or to the end', () => {
    const moved = tell(
      tied(),
      { type: 'set_initiative', id: 'wolf', total: 25 },
      { type: 'move_in_order', id: 'g3', before: 'g1' },
    )
    expect(order(moved)).toEqual(['wolf', 'g3', 'g1', 'g2'])
    expect(order(tell(moved, { type: 'move_in_order', id: 'wolf', before: null }))).toEqual(['g3', 'g1', 'g2', 'wolf'])
    expect(order(tell(moved, { type: 'move_in_order', id: 'g2', before: 'wolf' }))).toEqual(['g2', 'wolf', 'g3', 'g1'])
  })

  test('INI-3 an order once made stays, whatever happens to its members', () => {
    const fight = tell(tied(), { type: 'start_fight' })
    const before = order(fight)
    const after = tell(
      fight,
      { type: 'kill', ids: ['g2'] },
      { type: 'hide', ids: ['g1'] },
      { type: 'end_turn' },
      { type: 'end_turn' },
      { type: 'end_turn' },
    )
    expect(after.fight.combat.round).toBe(2)
    expect(order(after)).toEqual(before)
  })

  test('INI-5 who comes late takes the place their roll earns', () => {
    const fight = tell(
      tied(),
      { type: 'start_fight' },
      add({ name: 'Worg', ids: ['worg'], initiative: { modifier: 0 } }),
    )
    expect(order(fight)).not.toContain('worg')
    expect(order(tell(fight, roll({ worg: [20] })))[0]).toBe('worg')
  })
})

describe('mounts', () => {
  test('INI-8 a controlled mount takes its rider’s initiative, right after them', () => {
    const told = tell(anOpenFight(), add(goblins, wolf), roll({ g1: [10], g2: [10], g3: [4], wolf: [1] }))
    const ridden = tell(told, { type: 'mount', mountId: 'wolf', riderId: 'g1' })
    expect(order(ridden)).toEqual(['g1', 'wolf', 'g2', 'g3'])
    const later = tell(ridden, { type: 'set_initiative', id: 'g1', total: 5 })
    expect(order(later)).toEqual(['g2', 'g3', 'g1', 'wolf'])
    expect(refusalOf(ridden, { type: 'mount', mountId: 'wolf', riderId: 'g2' })).toBe('already_mounted')
    expect(one(tell(ridden, { type: 'dismount', mountId: 'wolf' }), 'wolf').riderId).toBeNull()
  })
})

test('rolling for all asks only those who have none', () => {
  const told = tell(anOpenFight(), add(goblins, { ...wolf, initiative: { total: 9 } }))
  expect(happened(tell(told, { type: 'roll_initiative', per: 'group' }), told)).toEqual([
    'initiative_set',
    'initiative_set',
    'initiative_set',
  ])
})
