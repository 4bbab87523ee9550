import { decide, newFight, type Order, replay } from '@tomekeeper/combat'
import { expect, test } from 'vitest'
import { withDice } from './with-dice.ts'

const by = { role: 'dm' } as const
const dragon = {
  name: 'Dragon',
  ids: ['dragon'],
  hp: 100,
  initiative: { total: 20 },
  abilities: [{ kind: 'recharge', name: 'Breath', on: 5, ready: false }] as const,
}
const aria = {
  name: 'Aria',
  ids: ['aria'],
  kind: 'character' as const,
  hp: 20,
  exhaustion: 3,
  initiative: { total: 10, edge: 'advantage' as const },
}
const wolves = { name: 'Wolf', ids: ['w1', 'w2'], count: 2, hp: 11, group: 'Wolf', wave: 1 }

function aFight(...orders: Order[]) {
  let fight = newFight
  const opening: Order[] = [
    { type: 'open_fight', rules: '2014' },
    { type: 'add_combatants', newcomers: [dragon, aria, wolves] },
    { type: 'start_fight' },
  ]
  for (const order of [...opening, ...orders]) {
    const decision = decide(fight, { ...order, by })
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    fight = replay(decision.events, fight)
  }
  return fight
}

const held: Order = {
  type: 'add_effect',
  targetIds: ['aria'],
  effect: { name: 'Web', condition: 'restrained', saveToEnd: { ability: 'dex', dc: 12, at: 'end' } },
}
const rolling: [string, Order, Order[]][] = [
  ['newcomers without ids', { type: 'add_combatants', newcomers: [{ name: 'Bat', count: 3 }] }, []],
  [
    'initiative, two dice where there is an edge',
    { type: 'roll_initiative', per: 'each', ids: ['aria', 'dragon'] },
    [],
  ],
  ['initiative by groups', { type: 'roll_initiative', per: 'group', ids: ['w1', 'w2'] }, []],
  ['a wave', { type: 'bring_in_wave', wave: 1 }, []],
  [
    'a tie rolled off',
    { type: 'roll_off_ties', ids: ['w1', 'w2'] },
    [{ type: 'bring_in_wave', wave: 1, rolls: { Wolf: [9] } }],
  ],
  ['a recharge', { type: 'roll_recharge', id: 'dragon', name: 'Breath' }, []],
  ['a save to end', { type: 'save_to_end', targetId: 'aria', effectId: 'e1', check: {} }, [held]],
  [
    'a concentration save',
    { type: 'check_concentration', id: 'aria', check: {} },
    [
      { type: 'start_concentration', id: 'aria', name: 'Bless' },
      { type: 'deal_damage', targetIds: ['aria'], parts: [{ amount: 1, type: 'untyped' }] },
    ],
  ],
  [
    'a death save',
    { type: 'death_save', id: 'aria' },
    [{ type: 'deal_damage', targetIds: ['aria'], parts: [{ amount: 20, type: 'untyped' }] }],
  ],
]

test.each(rolling)('%s: needs a roll, and has all its dice when it leaves the browser', (_, order, before) => {
  const fight = aFight(...before)
  expect(decide(fight, { ...order, by })).toMatchObject({ ok: false, refusal: { code: 'needs_a_roll' } })
  const dealt = withDice(fight.combat, order, Math.random)
  expect(decide(fight, { ...dealt, by })).toMatchObject({ ok: true })
})

test('who saves at disadvantage keeps the lower of two dice', () => {
  const fight = aFight(held)
  const rolls = [0.9, 0.1]
  const order = withDice(
    fight.combat,
    { type: 'save_to_end', targetId: 'aria', effectId: 'e1', check: {} },
    () => rolls.shift() ?? 0,
  )
  expect(order).toMatchObject({ check: { d20: 3 } })
})

test('dice rolled at the table stay as they fell', () => {
  const order: Order = { type: 'death_save', id: 'aria', d20: 20 }
  expect(withDice(aFight().combat, order, () => 0)).toEqual(order)
})
