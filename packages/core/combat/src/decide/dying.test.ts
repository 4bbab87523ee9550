import { describe, expect, test } from 'vitest'
import { decide } from '../index.ts'
import { aFight, one, refusalOf, tell, type Told } from '../../test/a-fight.ts'

const down = (rules: '2014' | '2024' = '2024'): Told =>
  tell(aFight(rules), { type: 'deal_damage', targetIds: ['aria'], parts: [{ amount: 20, type: 'cold' }] })
const saves = (told: Told, ...d20s: number[]) =>
  tell(told, ...d20s.map((d20) => ({ type: 'death_save', id: 'aria', d20 }) as const))

describe('death saves', () => {
  test('ZERO-5 three successes are stable, with the count forgotten', () => {
    const stable = saves(down(), 10, 4, 12, 15)
    expect(one(stable, 'aria')).toMatchObject({ life: 'stable', deathSaves: { successes: 0, failures: 0 } })
  })

  test('ZERO-5 three failures are death', () => expect(one(saves(down(), 9, 12, 1), 'aria').life).toBe('dead'))

  test('ZERO-6 a 20 wakes with 1 hit point, prone still', () => {
    const awake = one(saves(down(), 1, 20), 'aria')
    expect(awake).toMatchObject({ hp: 1, life: 'alive', deathSaves: { successes: 0, failures: 0 } })
    expect(awake.effects.map((effect) => effect.condition)).toEqual(['prone'])
  })

  test('HEAL-2 and ZERO-9 any healing wakes and forgets', () => {
    const healed = tell(saves(down(), 5, 5), { type: 'heal', targetIds: ['aria'], amount: 1 })
    expect(one(healed, 'aria')).toMatchObject({ hp: 1, life: 'alive', deathSaves: { successes: 0, failures: 0 } })
  })

  test('ZERO-5 a save is due at the start of the own turn, and only then', () => {
    const round2 = tell(down(), { type: 'end_turn' }, { type: 'end_turn' }, { type: 'end_turn' })
    expect(round2.fight.combat).toMatchObject({ round: 2, turn: 'aria' })
    expect(one(round2, 'aria').deathSaveDue).toBe(true)
    expect(one(saves(round2, 11), 'aria').deathSaveDue).toBe(false)
    expect(one(down(), 'aria').deathSaveDue).toBe(false)
  })

  test('EXH-2 exhaustion weighs on the save in 2024', () => {
    const tired = tell(
      aFight(),
      { type: 'set_exhaustion', id: 'aria', level: 1 },
      {
        type: 'deal_damage',
        targetIds: ['aria'],
        parts: [{ amount: 20, type: 'cold' }],
      },
    )
    expect(one(saves(tired, 11), 'aria').deathSaves).toEqual({ successes: 0, failures: 1 })
  })

  test('EXH-1 in 2014 three levels make it the lower of two dice', () => {
    const tired = tell(down('2014'), { type: 'set_exhaustion', id: 'aria', level: 3 })
    const rolled = (told: Told) => {
      const dice = [0.7, 0.2]
      const decision = decide(
        told.fight,
        { type: 'death_save', id: 'aria', by: { role: 'dm' } },
        () => dice.shift() ?? 0,
      )
      return decision.ok && decision.events[0]
    }
    expect([rolled(down('2014')), rolled(tired)]).toMatchObject([{ d20: 15 }, { d20: 5 }])
  })

  test('refuses who is not dying, and a save without a die', () => {
    expect(refusalOf(aFight(), { type: 'death_save', id: 'aria', d20: 12 })).toBe('not_dying')
    expect(refusalOf(down(), { type: 'death_save', id: 'aria' })).toBe('needs_a_roll')
  })
})

describe('stabilising', () => {
  test('ZERO-8 takes a DC 10 check', () => {
    const tried = (d20: number) =>
      one(tell(down(), { type: 'stabilise', id: 'aria', check: { d20 }, modifier: 3, hours: 2 }), 'aria').life
    expect([tried(6), tried(7)]).toEqual(['dying', 'stable'])
    const { fight } = down()
    const rolled = decide(fight, { type: 'stabilise', id: 'aria', by: { role: 'dm' } }, () => 0.6)
    const untold = decide(fight, { type: 'stabilise', id: 'aria', by: { role: 'dm' } })
    expect([rolled, untold]).toMatchObject([{ events: [{ hours: 3 }] }, { events: [{ hours: null }] }])
  })

  test('refuses who is not dying', () => {
    expect(refusalOf(aFight(), { type: 'stabilise', id: 'aria' })).toBe('not_dying')
  })
})

describe('death', () => {
  test('CONC-1 ends concentration and what it held', () => {
    const held = tell(
      aFight(),
      {
        type: 'add_effect',
        targetIds: ['ogre'],
        effect: { condition: 'paralyzed', name: 'Hold Monster', sourceId: 'aria', concentration: true },
      },
      { type: 'kill', ids: ['aria'] },
    )
    expect(one(held, 'aria').concentration).toBeNull()
    expect(one(held, 'ogre').effects).toEqual([])
  })

  test('the DM can bring somebody back', () => {
    const back = tell(down(), { type: 'kill', ids: ['aria'] }, { type: 'revive', id: 'aria', hp: 1 })
    expect(one(back, 'aria')).toMatchObject({ hp: 1, life: 'alive' })
    expect(refusalOf(back, { type: 'revive', id: 'aria', hp: 1 })).toBe('target_is_not_dead')
  })
})
