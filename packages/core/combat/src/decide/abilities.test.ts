import { describe, expect, test } from 'vitest'
import { aFight, one, refusalOf, tell } from '../../test/a-fight.ts'
import { promptsFor, type Newcomer, type Order } from '../index.ts'

const end = { type: 'end_turn' } as const
const dragon: Partial<Newcomer> = {
  legendary: { actions: 3, actionsInLair: 4, resistances: 3, resistancesInLair: 4 },
  abilities: [
    { kind: 'recharge', name: 'Fire Breath', on: 5, ready: true },
    { kind: 'uses', name: 'Invisibility', max: 1, left: 1 },
  ],
}
const aDragonFight = (rules: '2014' | '2024' = '2024') => aFight(rules, { ogre: dragon })
const act = (more: object = {}): Order => ({ type: 'use_legendary_action', id: 'ogre', name: 'Tail', ...more })

describe('legendary actions', () => {
  test('LEG-2 one at the end of each other creature’s turn, never on its own', () => {
    const once = tell(aDragonFight(), act())
    expect(one(once, 'ogre').legendary?.actionsLeft).toBe(2)
    expect(refusalOf(once, act())).toBe('not_at_a_turns_end')
    expect(refusalOf(tell(once, end), act())).toBe('not_at_a_turns_end')
    expect(one(tell(once, end, end, act()), 'ogre').legendary?.actionsLeft).toBe(2)
  })

  test('LEG-1 regained at the start of its own turn', () => {
    expect(one(tell(aDragonFight(), act(), end), 'ogre').legendary?.actionsLeft).toBe(3)
  })

  test('LEG-4 options cost up to three in 2014 and one in 2024', () => {
    expect(one(tell(aDragonFight('2014'), act({ cost: 2 })), 'ogre').legendary?.actionsLeft).toBe(1)
    expect(refusalOf(aDragonFight('2024'), act({ cost: 2 }))).toBe('one_cost_in_2024')
    const spent = tell(aDragonFight('2014'), act({ cost: 2 }))
    expect(refusalOf(spent, act({ cost: 2, anyway: true }))).toBe('none_left')
  })

  test('LEG-3 not while incapacitated, nor before its first turn when surprised in 2014', () => {
    const stunned = tell(aDragonFight(), { type: 'add_effect', targetIds: ['ogre'], effect: { condition: 'stunned' } })
    expect(refusalOf(stunned, act())).toBe('cannot_act')
    const surprised = aFight('2014', { ogre: { ...dragon, surprised: true } })
    expect(refusalOf(surprised, act())).toBe('cannot_act')
    expect(one(tell(surprised, end, end, act()), 'ogre').legendary?.actionsLeft).toBe(2)
  })

  test('LEG-4 more of them in the lair', () => {
    const home = tell(aDragonFight(), { type: 'set_lair', inLair: true }, end)
    expect(one(home, 'ogre').legendary?.actionsLeft).toBe(4)
  })

  test('LEG-5 resistances run out, later in the lair', () => {
    const resist: Order = { type: 'use_legendary_resistance', id: 'ogre' }
    const none = tell(aDragonFight(), resist, resist, resist)
    expect(refusalOf(none, resist)).toBe('none_left')
    expect(one(tell(none, { type: 'set_lair', inLair: true }, resist), 'ogre').legendary?.resistancesUsed).toBe(4)
    expect(refusalOf(none, { ...resist, id: 'aria' })).toBe('not_legendary')
  })
})

describe('lair actions', () => {
  const withLair = (more: Partial<Newcomer> = {}) =>
    tell(aFight('2014', { aria: { initiative: { total: 20 } }, ogre: { ...dragon, ...more } }), {
      type: 'add_combatants',
      newcomers: [{ name: 'Lair', ids: ['lair'], kind: 'lair', ownerId: 'ogre' }],
    })

  test('LAIR-1 on count 20, losing ties', () => {
    expect(withLair().fight.combat.order).toEqual(['aria', 'lair', 'ogre', 'bram'])
    const turn = tell(withLair(), end)
    expect(turn.fight.combat.turn).toBe('lair')
    const used = tell(turn, { type: 'use_lair_action', id: 'lair', name: 'Tremor' })
    expect(refusalOf(used, { type: 'use_lair_action', id: 'lair', name: 'Tremor' })).toBe('already_spent')
    expect(refusalOf(withLair(), { type: 'use_lair_action', id: 'lair', name: 'Tremor' })).toBe('not_the_lairs_turn')
    expect(promptsFor(turn.fight.combat)).toEqual([{ kind: 'lair_action', id: 'lair' }])
  })

  test('LAIR-2 not while its owner is incapacitated, dead, or surprised before its first turn', () => {
    const stunned = tell(withLair(), { type: 'add_effect', targetIds: ['ogre'], effect: { condition: 'stunned' } }, end)
    expect(stunned.fight.combat.turn).toBe('ogre')
    expect(tell(withLair(), { type: 'kill', ids: ['ogre'] }, end).fight.combat.turn).toBe('bram')
    const surprised = tell(withLair({ surprised: true }), end)
    expect(surprised.fight.combat.turn).toBe('ogre')
    expect(tell(surprised, end, end, end).fight.combat.turn).toBe('lair')
  })

  test('LAIR-3 there are none in 2024', () => {
    expect(
      refusalOf(aFight('2024'), { type: 'add_combatants', newcomers: [{ name: 'Lair', ids: ['l'], kind: 'lair' }] }),
    ).toBe('lair_actions_are_2014')
  })
})

describe('recharge', () => {
  const breathe: Order = { type: 'use_ability', id: 'ogre', name: 'Fire Breath' }
  const roll = (d6: number): Order => ({ type: 'roll_recharge', id: 'ogre', name: 'Fire Breath', d6 })

  test('RCH-1 used up, it comes back on a 5 or 6', () => {
    const used = tell(aDragonFight(), breathe)
    expect(refusalOf(used, breathe)).toBe('ability_not_ready')
    expect(refusalOf(tell(used, roll(4)), breathe)).toBe('ability_not_ready')
    expect(one(tell(used, roll(5), breathe), 'ogre').abilities[0]).toMatchObject({ ready: false })
  })

  test('RCH-2 one roll a turn', () => {
    const rolled = tell(aDragonFight(), breathe, end, roll(4))
    expect(refusalOf(rolled, roll(6))).toBe('already_rolled')
    expect(one(tell(rolled, end, end, end, roll(6)), 'ogre').abilities[0]).toMatchObject({ ready: true })
    expect(refusalOf(aDragonFight(), roll(6))).toBe('ability_is_ready')
  })

  test('RCH-3 so many times a day', () => {
    const vanish: Order = { type: 'use_ability', id: 'ogre', name: 'Invisibility' }
    const gone = tell(aDragonFight(), vanish)
    expect(refusalOf(gone, vanish)).toBe('ability_not_ready')
    expect(
      one(tell(gone, { type: 'restore_ability', id: 'ogre', name: 'Invisibility' }), 'ogre').abilities[1],
    ).toMatchObject({ left: 1 })
    expect(refusalOf(gone, { type: 'use_ability', id: 'ogre', name: 'Sing' })).toBe('no_such_ability')
  })
})

test('the DM is asked at the right moment', () => {
  const used = tell(aDragonFight(), { type: 'use_ability', id: 'ogre', name: 'Fire Breath' })
  expect(promptsFor(used.fight.combat)).toEqual([{ kind: 'legendary_action', id: 'ogre', left: 3 }])
  expect(promptsFor(tell(used, end).fight.combat)).toEqual([
    { kind: 'recharge', id: 'ogre', ability: 'Fire Breath', on: 5 },
  ])
  const hurt = tell(
    used,
    { type: 'start_concentration', id: 'bram', name: 'Bless' },
    { type: 'deal_damage', targetIds: ['bram', 'aria'], parts: [{ amount: 24, type: 'cold' }] },
    end,
    end,
    end,
  )
  expect(promptsFor(hurt.fight.combat)).toEqual([
    { kind: 'concentration', id: 'bram', name: 'Bless', dc: 12 },
    { kind: 'death_save', id: 'aria' },
    { kind: 'legendary_action', id: 'ogre', left: 3 },
  ])
})
