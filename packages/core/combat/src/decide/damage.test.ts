import { describe, expect, test } from 'vitest'
import { aFight, happened, one, refusalOf, tell } from '../../test/a-fight.ts'
import type { Order } from '../index.ts'

const hit = (id: string, amount: number, more: object = {}): Order => ({
  type: 'deal_damage',
  targetIds: [id],
  parts: [{ amount, type: 'slashing' }],
  ...more,
})

describe('damage', () => {
  test('DMG-4 resistance, and TMP-1 temporary hit points first', () => {
    const fight = aFight('2024', { ogre: { tempHp: 3, defences: { resist: ['slashing'] } } })
    expect(one(tell(fight, hit('ogre', 20)), 'ogre')).toMatchObject({ hp: 33, tempHp: 0 })
  })

  test('DMG-8 many targets, half on a save, in one command', () => {
    const after = tell(aFight(), {
      type: 'deal_damage',
      targetIds: ['aria', 'ogre', 'bram'],
      parts: [{ amount: 15, type: 'fire' }],
      save: { onSuccess: 'half', results: { aria: 'succeeded', ogre: 'failed' } },
    })
    expect(['aria', 'ogre', 'bram'].map((id) => one(after, id).hp)).toEqual([13, 25, 15])
  })

  test('DMG-8 nothing on a save', () => {
    const save = { onSuccess: 'none', results: { ogre: 'succeeded' } }
    expect(one(tell(aFight(), hit('ogre', 15, { save })), 'ogre').hp).toBe(40)
  })

  test('CND-9 the petrified resist everything', () => {
    const stone = tell(aFight(), { type: 'add_effect', targetIds: ['ogre'], effect: { condition: 'petrified' } })
    expect(one(tell(stone, hit('ogre', 9)), 'ogre').hp).toBe(36)
    expect(one(tell(stone, hit('ogre', 9, { ignoreDefences: true })), 'ogre').hp).toBe(31)
  })

  test('refuses targets that are dead, unknown, named twice or none, and leaves the fight as it was', () => {
    const dead = tell(aFight(), { type: 'kill', ids: ['ogre'] })
    expect(refusalOf(dead, hit('ogre', 5))).toBe('target_is_dead')
    expect(refusalOf(dead, hit('nobody', 5))).toBe('no_such_target')
    expect(refusalOf(dead, hit('constructor', 5))).toBe('no_such_target')
    expect(refusalOf(dead, hit('aria', 5, { targetIds: ['aria', 'aria'] }))).toBe('same_target_twice')
    expect(refusalOf(dead, hit('aria', 5, { targetIds: [] }))).toBe('no_targets')
    expect(refusalOf(dead, hit('aria', 5, { sourceId: 'nobody' }))).toBe('no_such_combatant')
  })
})

describe('healing and temporary hit points', () => {
  test('HEAL-1 stops at the maximum; HEAL-3 the dead are past it', () => {
    const hurt = tell(aFight(), hit('aria', 5))
    expect(one(tell(hurt, { type: 'heal', targetIds: ['aria'], amount: 50 }), 'aria').hp).toBe(20)
    const dead = tell(aFight(), { type: 'kill', ids: ['aria'] })
    expect(refusalOf(dead, { type: 'heal', targetIds: ['aria'], amount: 5 })).toBe('target_is_dead')
  })

  test('TMP-2 they never add up, and the owner chooses', () => {
    const ten = tell(aFight(), { type: 'grant_temp_hp', targetIds: ['aria'], amount: 10 })
    const also = (amount: number, keep?: 'new' | 'old') =>
      one(tell(ten, { type: 'grant_temp_hp', targetIds: ['aria'], amount, keep }), 'aria').tempHp
    expect([also(12), also(8), also(8, 'new'), also(12, 'old')]).toEqual([12, 10, 8, 10])
  })

  test('TMP-3 at 0 hit points they neither wake nor stabilise', () => {
    const down = tell(aFight(), hit('aria', 20), { type: 'grant_temp_hp', targetIds: ['aria'], amount: 5 })
    expect(one(down, 'aria')).toMatchObject({ hp: 0, tempHp: 5, life: 'dying' })
  })

  test('TMP-4 they go when the effect that gave them runs out', () => {
    const until = { kind: 'turn', of: 'aria', at: 'end', turns: 1 } as const
    const held = tell(aFight('2014'), { type: 'grant_temp_hp', targetIds: ['bram'], amount: 5, until })
    expect(one(held, 'bram').tempHp).toBe(5)
    expect(one(tell(held, { type: 'end_turn' }), 'bram').tempHp).toBe(0)
  })

  test('ZERO-11 a maximum of 0 is death', () => {
    const less = tell(aFight(), { type: 'reduce_max_hp', id: 'aria', amount: 15 })
    expect(one(less, 'aria')).toMatchObject({ maxHp: 5, hp: 5 })
    expect(one(tell(less, { type: 'reduce_max_hp', id: 'aria', amount: 5 }), 'aria').life).toBe('dead')
  })
})

describe('0 hit points', () => {
  test('ZERO-1 and ZERO-3 hit points stop at 0, and a monster dies', () => {
    const after = tell(aFight(), hit('ogre', 47))
    expect(one(after, 'ogre')).toMatchObject({ hp: 0, life: 'dead' })
  })

  test('ZERO-4 a character falls unconscious and prone', () => {
    const after = tell(aFight(), hit('aria', 25))
    expect(one(after, 'aria')).toMatchObject({ hp: 0, life: 'dying' })
    expect(one(after, 'aria').effects.map((effect) => effect.condition)).toEqual(['unconscious', 'prone'])
  })

  test('ZERO-2 massive damage kills at once: 20 maximum, 20 left over', () => {
    expect(one(tell(aFight(), hit('aria', 39)), 'aria').life).toBe('dying')
    expect(one(tell(aFight(), hit('aria', 40)), 'aria').life).toBe('dead')
  })

  test('ZERO-7 damage at 0 is a failure, two when critical, death when massive', () => {
    const down = tell(aFight(), hit('aria', 20))
    expect(one(tell(down, hit('aria', 3)), 'aria').deathSaves.failures).toBe(1)
    expect(one(tell(down, hit('aria', 3, { critical: true })), 'aria').deathSaves.failures).toBe(2)
    expect(one(tell(down, hit('aria', 3), hit('aria', 3, { critical: true })), 'aria').life).toBe('dead')
    expect(one(tell(down, hit('aria', 20)), 'aria').life).toBe('dead')
  })

  test('ZERO-7 damage that temporary hit points or immunity stop is no failure', () => {
    const down = tell(aFight('2024', { aria: { defences: { immune: ['fire'] } } }), hit('aria', 20), {
      type: 'grant_temp_hp',
      targetIds: ['aria'],
      amount: 5,
    })
    expect(one(tell(down, hit('aria', 5)), 'aria').deathSaves.failures).toBe(0)
    const burnt = tell(down, hit('aria', 9, { parts: [{ amount: 9, type: 'fire' }] }))
    expect(one(burnt, 'aria').deathSaves.failures).toBe(0)
  })

  test('ZERO-7 a stable creature that is hurt starts dying again', () => {
    const stable = tell(aFight(), hit('aria', 20), { type: 'stabilise', id: 'aria' })
    expect(one(tell(stable, hit('aria', 1)), 'aria')).toMatchObject({
      life: 'dying',
      deathSaves: { successes: 0, failures: 1 },
    })
  })

  test.each([
    { rule: 'ZERO-10 in 2014: 0 hit points and stable', rules: '2014', hp: 0, life: 'stable' },
    { rule: 'ZERO-10 in 2024: 1 hit point and unconscious', rules: '2024', hp: 1, life: 'alive' },
  ] as const)('$rule', ({ rules, hp, life }) => {
    const after = tell(aFight(rules), hit('ogre', 90, { attack: 'melee', knockOut: true }))
    expect(one(after, 'ogre')).toMatchObject({ hp, life, knockedOut: true })
    expect(one(after, 'ogre').effects.some((effect) => effect.condition === 'unconscious')).toBe(true)
    const woken = tell(after, { type: 'heal', targetIds: ['ogre'], amount: 3 })
    expect(one(woken, 'ogre')).toMatchObject({ hp: hp + 3, life: 'alive', knockedOut: false })
    expect(one(woken, 'ogre').effects.map((effect) => effect.condition)).toEqual(['prone'])
  })

  test('ZERO-10 a knock-out takes a melee attack', () => {
    expect(refusalOf(aFight(), hit('ogre', 90, { attack: 'ranged', knockOut: true }))).toBe('knock_out_needs_melee')
  })

  test('hit points set by hand have their consequences', () => {
    const down = tell(aFight(), { type: 'change_combatant', id: 'aria', changes: { hp: 0 } })
    expect(one(down, 'aria').life).toBe('dying')
    expect(one(tell(down, { type: 'change_combatant', id: 'aria', changes: { hp: 4 } }), 'aria')).toMatchObject({
      hp: 4,
      life: 'alive',
    })
    expect(refusalOf(down, { type: 'change_combatant', id: 'aria', changes: { hp: 21 } })).toBe('hp_above_max')
  })

  test('DMG-2 a hit says whether it was critical', () => {
    expect(tell(aFight(), hit('ogre', 5, { critical: true })).log.at(-1)).toMatchObject({ critical: true })
    expect(tell(aFight(), hit('ogre', 5)).log.at(-1)).toMatchObject({ critical: false })
  })

  test('each thing that happened is an event', () => {
    const before = aFight()
    expect(happened(tell(before, hit('aria', 25)), before)).toEqual([
      'damage_taken',
      'fell',
      'effect_gained',
      'effect_gained',
    ])
  })
})
