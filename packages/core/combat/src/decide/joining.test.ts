import { describe, expect, test } from 'vitest'
import { aFight, anOpenFight, one, refusalOf, tell, type Told } from '../../test/a-fight.ts'
import { labelOf, type Newcomer, type Order } from '../index.ts'

const add = (...newcomers: Newcomer[]): Order => ({ type: 'add_combatants', newcomers })
const goblins = (ids: string[], more: object = {}): Newcomer => ({ name: 'Goblin', count: ids.length, ids, ...more })
const label = (told: Told, id: string) => labelOf({ role: 'dm' }, one(told, id))

test('hit points rolled one by one are each one’s own, and as many as there are newcomers', () => {
  const told = tell(anOpenFight(), add(goblins(['a', 'b'], { hpEach: [5, 9] })))
  expect([one(told, 'a'), one(told, 'b')]).toMatchObject([
    { hp: 5, maxHp: 5, number: 1 },
    { hp: 9, maxHp: 9, number: 2 },
  ])
  expect(refusalOf(told, add(goblins(['c', 'd'], { hpEach: [5] })))).toBe('wrong_number_of_hit_points')
})

describe('numbers', () => {
  test('NUM-1 several of a name are numbered, one alone is not', () => {
    const told = tell(anOpenFight(), add(goblins(['a', 'b']), { name: 'Ogre', ids: ['o'] }))
    expect(['a', 'b', 'o'].map((id) => label(told, id))).toEqual(['Goblin 1', 'Goblin 2', 'Ogre'])
  })

  test('NUM-2 a number is never used again, whoever left or was undone', () => {
    const told = tell(
      anOpenFight(),
      add(goblins(['a', 'b'])),
      { type: 'leave_fight', ids: ['b'], how: 'removed' },
      add(goblins(['c'])),
    )
    expect(label(told, 'c')).toBe('Goblin 3')
    const undone = tell(told, { type: 'undo' }, add(goblins(['d'])))
    expect(label(undone, 'd')).toBe('Goblin 4')
  })

  test('NUM-3 who has not been seen has a number of the DM’s, and the next spoken one on being seen', () => {
    const told = tell(anOpenFight(), add(goblins(['h1', 'h2'], { hidden: true })), add(goblins(['a', 'b'])))
    expect(['h1', 'h2', 'a', 'b'].map((id) => label(told, id))).toEqual([
      'Goblin (unseen 1)',
      'Goblin (unseen 2)',
      'Goblin 1',
      'Goblin 2',
    ])
    const seen = tell(told, { type: 'reveal', ids: ['h2'] })
    expect(label(seen, 'h2')).toBe('Goblin 3')
    expect(label(tell(seen, { type: 'hide', ids: ['h2'] }, { type: 'reveal', ids: ['h2'] }), 'h2')).toBe('Goblin 3')
  })

  test('NUM-4 a new name brings a new number', () => {
    const told = tell(anOpenFight(), add(goblins(['a', 'b']), { name: 'Grix', ids: ['g'] }))
    const named = tell(
      told,
      { type: 'change_combatant', id: 'a', changes: { name: 'Snik' } },
      { type: 'change_combatant', id: 'b', changes: { name: 'Grix' } },
    )
    expect(['a', 'b', 'g'].map((id) => label(named, id))).toEqual(['Snik', 'Grix 2', 'Grix'])
  })

  test('a creature may be called __proto__ and still be a creature', () => {
    const told = tell(anOpenFight(), add({ name: '__proto__', ids: ['x', 'y'], count: 2 }))
    expect(label(told, 'y')).toBe('__proto__ 2')
  })
})

describe('waves', () => {
  test('a wave waits unseen, then arrives, numbered and with one roll', () => {
    const waiting = tell(aFight(), add(goblins(['w1', 'w2'], { wave: 2, group: 'Goblins' })))
    expect(one(waiting, 'w1').presence).toBe('waiting')
    expect(waiting.fight.combat.order).not.toContain('w1')
    const come = tell(waiting, { type: 'bring_in_wave', wave: 2, rolls: { Goblins: [19] } })
    expect(['w1', 'w2'].map((id) => [label(come, id), one(come, id).initiative.total])).toEqual([
      ['Goblin 1', 19],
      ['Goblin 2', 19],
    ])
    expect(come.fight.combat.order.slice(0, 2)).toEqual(['w1', 'w2'])
    expect(refusalOf(come, { type: 'bring_in_wave', wave: 2 })).toBe('no_such_wave')
  })
})

describe('limits', () => {
  test('500 combatants and no more', () => {
    const full = tell(anOpenFight(), add({ name: 'Rat', count: 500 }))
    expect(Object.keys(full.fight.combat.combatants)).toHaveLength(500)
    expect(refusalOf(full, add({ name: 'Rat' }))).toBe('too_many_combatants')
    expect(refusalOf(anOpenFight(), add({ name: 'Rat', count: 300 }, { name: 'Bat', count: 300 }))).toBe(
      'too_many_combatants',
    )
  })

  test('ids are given or drawn, one each, and never twice', () => {
    expect(refusalOf(anOpenFight(), add({ name: 'Rat' }))).toBe('needs_a_roll')
    expect(refusalOf(anOpenFight(), add(goblins(['a', 'a'])))).toBe('id_taken')
    expect(refusalOf(anOpenFight(), add({ name: 'Rat', count: 3, ids: ['a'] }))).toBe('wrong_number_of_ids')
    expect(refusalOf(anOpenFight(), add({ name: 'Rat', ids: ['a'], hp: 9, maxHp: 5 }))).toBe('hp_above_max')
  })
})

describe('the end', () => {
  test('XP-1 counts the dead, the knocked out and those driven off, and shares among the characters', () => {
    const told = tell(
      aFight(),
      add(
        { name: 'Wolf', ids: ['wolf'], xp: 50 },
        { name: 'Bandit', ids: ['bandit'], xp: 25, hp: 9 },
        { name: 'Spy', ids: ['spy'], xp: 200 },
      ),
      { type: 'kill', ids: ['ogre'] },
      { type: 'leave_fight', ids: ['wolf'], how: 'fled' },
      {
        type: 'deal_damage',
        targetIds: ['bandit'],
        parts: [{ amount: 9, type: 'untyped' }],
        attack: 'melee',
        knockOut: true,
      },
    )
    const { award } = tell(told, { type: 'end_fight', outcome: 'victory' }).fight.combat
    expect(award).toEqual({ total: 525, each: 262, remainder: 1, among: 2, defeated: ['ogre', 'wolf', 'bandit'] })
    const chosen = tell(told, { type: 'end_fight', outcome: 'truce', defeatedIds: ['spy'], bonusXp: 100 })
    expect(chosen.fight.combat.award).toMatchObject({ total: 300, each: 150, defeated: ['spy'] })
  })

  test('XP-3 a creature may be worth more in its lair', () => {
    const told = tell(aFight('2024', { ogre: { xpInLair: 700 } }), { type: 'kill', ids: ['ogre'] })
    const total = (of: Told) => tell(of, { type: 'end_fight', outcome: 'victory' }).fight.combat.award?.total
    expect([total(told), total(tell(told, { type: 'set_lair', inLair: true }))]).toEqual([450, 700])
  })

  test('who is merely removed earns nobody anything', () => {
    const told = tell(
      aFight(),
      { type: 'leave_fight', ids: ['ogre'], how: 'removed' },
      { type: 'end_fight', outcome: 'unfinished' },
    )
    expect(told.fight.combat.award?.total).toBe(0)
  })

  test('who left can come back', () => {
    const told = tell(
      aFight(),
      { type: 'leave_fight', ids: ['ogre'], how: 'fled' },
      { type: 'return_to_fight', id: 'ogre' },
    )
    expect(told.fight.combat.order).toEqual(['aria', 'ogre', 'bram'])
    expect(refusalOf(told, { type: 'return_to_fight', id: 'ogre' })).toBe('has_not_left')
  })
})
