import { describe, expect, test } from 'vitest'
import { aFight, happened, one, refusalOf, tell, type Told } from '../../test/a-fight.ts'
import { decide, situationOf, type NewEffect, type Order } from '../index.ts'

const give = (id: string, effect: NewEffect): Order => ({ type: 'add_effect', targetIds: [id], effect })
const hit = (id: string, amount: number): Order => ({
  type: 'deal_damage',
  targetIds: [id],
  parts: [{ amount, type: 'fire' }],
})
const names = (told: Told, id: string) => one(told, id).effects.map((effect) => effect.name)
const turns = (count: number) => Array.from({ length: count }, () => ({ type: 'end_turn' }) as const)

describe('conditions', () => {
  test('CND-2 two instances last each their own time and count once', () => {
    const twice = tell(
      aFight(),
      give('aria', { condition: 'poisoned', until: { kind: 'turn', of: 'ogre', at: 'start', turns: 1 } }),
      give('aria', { condition: 'poisoned', until: { kind: 'turn', of: 'bram', at: 'end', turns: 1 } }),
    )
    expect([...situationOf('2024', one(twice, 'aria')).conditions]).toEqual(['poisoned'])
    expect(names(tell(twice, ...turns(1)), 'aria')).toHaveLength(1)
    expect(names(tell(twice, ...turns(2)), 'aria')).toHaveLength(1)
    expect(names(tell(twice, ...turns(3)), 'aria')).toHaveLength(0)
  })

  test('CND-4 unconscious brings prone, which stays', () => {
    const asleep = tell(aFight(), give('aria', { condition: 'unconscious' }))
    const awake = tell(asleep, { type: 'end_condition', targetIds: ['aria'], condition: 'unconscious' })
    expect(names(awake, 'aria')).toEqual(['prone'])
  })

  test('immunity is refused for one target, and told for some of several', () => {
    const fight = aFight('2024', { ogre: { conditionImmunities: ['charmed', 'exhaustion'] } })
    expect(refusalOf(fight, give('ogre', { condition: 'charmed' }))).toBe('target_is_immune')
    expect(refusalOf(fight, { type: 'set_exhaustion', id: 'ogre', level: 1 })).toBe('target_is_immune')
    const both = tell(fight, { type: 'add_effect', targetIds: ['ogre', 'aria'], effect: { condition: 'charmed' } })
    expect(happened(both, fight)).toEqual(['effect_shrugged_off', 'effect_gained'])
  })

  test('CND-9 a petrified creature cannot be poisoned', () => {
    const stone = tell(aFight(), give('ogre', { condition: 'petrified' }))
    expect(refusalOf(stone, give('ogre', { condition: 'poisoned' }))).toBe('target_is_immune')
  })

  test('CND-13 an effect outlives its source and still says whose it was', () => {
    const left = tell(aFight(), give('aria', { condition: 'frightened', sourceId: 'ogre' }), {
      type: 'leave_fight',
      ids: ['ogre'],
      how: 'fled',
    })
    expect(one(left, 'aria').effects[0]?.source).toEqual({ id: 'ogre', name: 'Ogre' })
  })

  test('CND-14 a save at its moment ends it', () => {
    const held = tell(
      aFight(),
      give('ogre', { condition: 'paralyzed', saveToEnd: { ability: 'wis', dc: 13, at: 'end' } }),
    )
    const effectId = one(held, 'ogre').effects[0]?.id ?? ''
    const save = (d20: number): Order => ({
      type: 'save_to_end',
      targetId: 'ogre',
      effectId,
      check: { d20 },
      modifier: 1,
    })
    expect(names(tell(held, save(11)), 'ogre')).toHaveLength(1)
    expect(names(tell(held, save(12)), 'ogre')).toHaveLength(0)
  })

  test('CND-7 the paralyzed fail Strength and Dexterity saves, whatever they roll', () => {
    const webbed = (ability: 'dex' | 'wis') => {
      const effect: NewEffect = { condition: 'restrained', saveToEnd: { ability, dc: 10, at: 'end' } }
      const told = tell(aFight(), give('ogre', effect), give('ogre', { condition: 'paralyzed' }))
      return names(tell(told, { type: 'save_to_end', targetId: 'ogre', effectId: 'e1', check: { d20: 20 } }), 'ogre')
    }
    expect([webbed('dex'), webbed('wis')]).toEqual([['restrained', 'paralyzed'], ['paralyzed']])
  })

  test('the restrained roll Dexterity saves at disadvantage', () => {
    const web: NewEffect = { condition: 'restrained', saveToEnd: { ability: 'dex', dc: 10, at: 'end' } }
    const { fight } = tell(aFight(), give('ogre', web))
    const dice = [0.9, 0.1]
    const save = { type: 'save_to_end', targetId: 'ogre', effectId: 'e1', check: {}, by: { role: 'dm' } } as const
    expect(decide(fight, save, () => dice.shift() ?? 0)).toMatchObject({ events: [{ type: 'effect_save_failed' }] })
  })

  test('refuses an effect of nothing, of nobody, and one more than fits', () => {
    expect(refusalOf(aFight(), give('aria', {}))).toBe('no_condition_or_name')
    expect(refusalOf(aFight(), give('aria', { name: 'Bless', sourceId: 'nobody' }))).toBe('no_such_combatant')
    expect(refusalOf(aFight(), { type: 'remove_effect', targetId: 'aria', effectId: 'e9' })).toBe('no_such_effect')
    const laden = tell(aFight(), ...Array.from({ length: 100 }, () => give('aria', { name: 'Bless' })))
    expect(refusalOf(laden, give('aria', { name: 'Bless' }))).toBe('too_many_effects')
  })
})

describe('exhaustion', () => {
  test('EXH-1 level 4 halves the maximum in 2014', () => {
    const tired = tell(aFight('2014'), { type: 'set_exhaustion', id: 'aria', level: 4 })
    expect(one(tired, 'aria').hp).toBe(10)
    expect(one(tell(tired, { type: 'heal', targetIds: ['aria'], amount: 9 }), 'aria').hp).toBe(10)
  })

  test('EXH-1 level 6 kills in both editions', () => {
    for (const rules of ['2014', '2024'] as const)
      expect(one(tell(aFight(rules), { type: 'set_exhaustion', id: 'aria', level: 6 }), 'aria').life).toBe('dead')
  })

  test.each([
    { rule: 'EXH-1 half of 30 feet', rules: '2014', level: 2, speed: 15 },
    { rule: 'EXH-1 none at 5', rules: '2014', level: 5, speed: 0 },
    { rule: 'EXH-2 ten feet less', rules: '2024', level: 2, speed: 20 },
  ] as const)('$rule', ({ rules, level, speed }) => {
    const tired = tell(aFight(rules), { type: 'set_exhaustion', id: 'aria', level })
    expect(situationOf(rules, one(tired, 'aria')).speed).toBe(speed)
  })
})

describe('concentration', () => {
  const hold = give('ogre', { name: 'Hold Monster', condition: 'paralyzed', sourceId: 'aria', concentration: true })

  test('CONC-1 one thing at a time, and its effects end with it', () => {
    const held = tell(aFight(), hold)
    expect(one(held, 'aria').concentration?.name).toBe('Hold Monster')
    const next = tell(held, give('bram', { name: 'Bless', sourceId: 'aria', concentration: true }))
    expect([names(next, 'ogre'), names(next, 'bram')]).toEqual([[], ['Bless']])
  })

  test('CONC-3 the same spell on more targets is one concentration', () => {
    const both = tell(aFight(), hold, { ...hold, targetIds: ['bram'] } as Order)
    expect([names(both, 'ogre'), names(both, 'bram')]).toEqual([['Hold Monster'], ['Hold Monster']])
    expect([names(tell(both, { type: 'end_concentration', id: 'aria' }), 'ogre')]).toEqual([[]])
  })

  test('CONC-1 incapacitated, or at 0 hit points, it ends', () => {
    for (const blow of [give('aria', { condition: 'stunned' }), hit('aria', 20)])
      expect(names(tell(aFight(), hold, blow), 'ogre')).toEqual([])
  })

  test('CONC-1 a caster caught in their own spell lets go of it before it reaches the others', () => {
    const effect = { name: 'Sleep', condition: 'unconscious', sourceId: 'aria', concentration: true } as const
    const after = tell(aFight(), { type: 'add_effect', targetIds: ['aria', 'ogre'], effect })
    expect([names(after, 'aria'), names(after, 'ogre')]).toEqual([['prone'], []])
  })

  test('CONC-2 each hit calls for a save, and temporary hit points do not spare it', () => {
    const shaken = tell(aFight('2014', { aria: { tempHp: 50, conSave: 2 } }), hold, hit('aria', 24), hit('aria', 3))
    expect(one(shaken, 'aria').checksDue).toEqual([12, 10])
    const check = (d20: number): Order => ({ type: 'check_concentration', id: 'aria', check: { d20 } })
    expect(names(tell(shaken, check(10)), 'ogre')).toEqual(['Hold Monster'])
    expect(one(tell(shaken, check(10)), 'aria').checksDue).toEqual([10])
    expect(names(tell(shaken, check(9)), 'ogre')).toEqual([])
    expect(one(tell(shaken, check(9)), 'aria').checksDue).toEqual([])
  })

  test('CONC-2 no damage, no save', () => {
    const immune = tell(aFight('2024', { aria: { defences: { immune: ['fire'] } } }), hold, hit('aria', 9))
    expect(one(immune, 'aria').checksDue).toEqual([])
  })

  test('refuses concentration by nobody, by the incapacitated, and checks nobody asked for', () => {
    expect(refusalOf(aFight(), give('ogre', { name: 'Bane', concentration: true }))).toBe(
      'concentration_needs_a_source',
    )
    const stunned = tell(aFight(), give('aria', { condition: 'stunned' }))
    expect(refusalOf(stunned, hold)).toBe('cannot_act')
    expect(refusalOf(stunned, { type: 'start_concentration', id: 'aria', name: 'Bless' })).toBe('cannot_act')
    expect(refusalOf(aFight(), { type: 'check_concentration', id: 'aria', check: { d20: 5 } })).toBe('no_check_due')
  })
})
