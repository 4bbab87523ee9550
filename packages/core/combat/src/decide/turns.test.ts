import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aFight,
  anOpenFight,
  aria,
  bram,
  carryOut,
  happened,
  ogre,
  one,
  player,
  refusalOf,
  tell,
  type Told,
} from '../../test/a-fight.ts'
import type { Order } from '../index.ts'

const end = { type: 'end_turn' } as const
const back = { type: 'previous_turn' } as const
const at = ({ fight }: Told) => `${fight.combat.round}:${fight.combat.turn}`
const bless = (of: string, moment: 'start' | 'end', turns: number): Order => ({
  type: 'add_effect',
  targetIds: ['bram'],
  effect: { name: 'Bless', until: { kind: 'turn', of, at: moment, turns } },
})
const left = (told: Told) => {
  const until = one(told, 'bram').effects[0]?.until
  return until?.kind === 'turn' ? until.turns : 0
}

describe('turns', () => {
  test('TURN-1 go round by initiative, and rounds count', () => {
    const fight = aFight()
    const seen = [fight, tell(fight, end), tell(fight, end, end), tell(fight, end, end, end)].map(at)
    expect(seen).toEqual(['1:aria', '1:ogre', '1:bram', '2:aria'])
  })

  test('TURN-5 the dead are passed over, and their turns still count time', () => {
    const dead = tell(aFight(), bless('ogre', 'end', 1), { type: 'kill', ids: ['ogre'] }, end)
    expect(at(dead)).toBe('1:bram')
    expect(one(dead, 'bram').effects).toEqual([])
  })

  test('TURN-3 the start of the own turn gives actions and reaction back', () => {
    const spent = tell(
      aFight(),
      { type: 'spend', id: 'aria', what: 'action' },
      { type: 'spend', id: 'ogre', what: 'reaction' },
    )
    expect(refusalOf(spent, { type: 'spend', id: 'aria', what: 'action' })).toBe('already_spent')
    const after = tell(spent, end)
    expect([one(after, 'ogre').spent.reaction, one(after, 'aria').spent.action]).toEqual([false, true])
  })

  test('TURN-2 movement ends with the speed', () => {
    const moved = tell(aFight(), { type: 'spend', id: 'aria', what: 'movement', feet: 20 })
    expect(refusalOf(moved, { type: 'spend', id: 'aria', what: 'movement', feet: 15 })).toBe('not_enough_movement')
    expect(one(tell(moved, { type: 'spend', id: 'aria', what: 'movement', feet: 10 }), 'aria').spent.feet).toBe(30)
  })

  test('CND-5 conditions forbid, unless the DM says anyway', () => {
    const stunned = tell(aFight(), { type: 'add_effect', targetIds: ['aria'], effect: { condition: 'stunned' } })
    expect(refusalOf(stunned, { type: 'spend', id: 'aria', what: 'reaction' })).toBe('cannot_act')
    expect(
      one(tell(stunned, { type: 'spend', id: 'aria', what: 'reaction', anyway: true }), 'aria').spent.reaction,
    ).toBe(true)
  })

  test('TURN-4 durations count at the start or at the end of whose turn it is', () => {
    const start = tell(aFight(), bless('ogre', 'start', 1))
    expect([left(start), left(tell(start, end))]).toEqual([1, 0])
    const ends = tell(aFight(), bless('ogre', 'end', 2))
    expect([left(tell(ends, end)), left(tell(ends, end, end)), left(tell(ends, end, end, end, end, end))]).toEqual([
      2, 1, 0,
    ])
  })

  test('TURN-8 going back a turn counts nothing twice', () => {
    const there = tell(aFight(), bless('ogre', 'start', 3), end)
    expect(left(there)).toBe(2)
    const again = tell(there, back, end)
    expect([at(again), left(again)]).toEqual(['1:ogre', 2])
    expect(left(tell(there, end, back, back, end, end))).toBe(2)
  })

  test('TURN-8 nor does going back a whole round skip a count', () => {
    const there = tell(aFight(), bless('aria', 'end', 5), end, end, end)
    const again = tell(there, back, back, back, end, end, end, end)
    expect([at(again), left(again)]).toEqual(['2:ogre', 3])
  })

  test('TURN-8 back and forth any number of times is as good as straight on', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (goesOn) => {
        let told = tell(aFight(), bless('ogre', 'start', 100), bless('aria', 'end', 100))
        let turns = 0
        let furthest = 0
        for (const forth of goesOn) {
          if (!forth && turns === 0) {
            expect(refusalOf(told, back)).toBe('already_at_the_beginning')
            continue
          }
          told = tell(told, forth ? end : back)
          turns += forth ? 1 : -1
          furthest = Math.max(furthest, turns)
          expect(told.fight.combat.round).toBe(1 + Math.floor(turns / 3))
        }
        const straight = tell(
          aFight(),
          bless('ogre', 'start', 100),
          bless('aria', 'end', 100),
          ...Array.from({ length: furthest }, () => end),
        )
        expect(one(told, 'bram').effects).toEqual(one(straight, 'bram').effects)
      }),
      { numRuns: 60 },
    )
  })

  test('TURN-7 who leaves takes nobody’s time along: the next in the order counts instead', () => {
    const gone = tell(aFight(), bless('ogre', 'end', 1), { type: 'leave_fight', ids: ['ogre'], how: 'fled' })
    expect(left(gone)).toBe(1)
    expect(left(tell(gone, end))).toBe(0)
  })

  test('the turn of whoever leaves passes on', () => {
    expect(at(tell(aFight(), { type: 'leave_fight', ids: ['aria'], how: 'fled' }))).toBe('1:ogre')
    const alone = tell(aFight(), { type: 'leave_fight', ids: ['aria', 'ogre', 'bram'], how: 'removed' })
    expect(alone.fight.combat).toMatchObject({ turn: null, order: [] })
    expect(refusalOf(alone, end)).toBe('nobody_can_act')
  })

  test('a player ends their own turn and no other', () => {
    const fight = aFight()
    expect(refusalOf(fight, end, player('ben'))).toBe('not_your_turn')
    expect(refusalOf(fight, { type: 'end_turn', combatantId: 'ogre' }, player('ann'))).toBe('not_your_turn')
    expect(at(carryOut(fight, { type: 'end_turn', combatantId: 'aria', by: player('ann') }))).toBe('1:ogre')
  })

  test('of two devices ending one turn, the second is refused', () => {
    const once: Order = { type: 'end_turn', combatantId: 'aria' }
    expect(refusalOf(tell(aFight(), once), once)).toBe('not_your_turn')
  })
})

describe('delaying', () => {
  test('TURN-6 comes back right after whoever acts, and keeps that place', () => {
    const delayed = tell(aFight(), { type: 'delay' })
    expect(at(delayed)).toBe('1:ogre')
    const back = tell(delayed, { type: 'act_now', id: 'aria' }, end)
    expect(at(back)).toBe('1:aria')
    expect(back.fight.combat.order).toEqual(['ogre', 'aria', 'bram'])
    expect(at(tell(back, end, end))).toBe('2:ogre')
  })

  test('TURN-6 durations tied to the delayed turn are counted once', () => {
    const delayed = tell(
      aFight(),
      bless('aria', 'end', 5),
      { type: 'delay' },
      { type: 'act_now', id: 'aria' },
      end,
      end,
    )
    expect(left(delayed)).toBe(4)
    const never = tell(aFight(), bless('aria', 'end', 5), { type: 'delay' }, end, end)
    expect([at(never), left(never)]).toEqual(['2:aria', 4])
  })

  test('refuses who does not delay', () =>
    expect(refusalOf(aFight(), { type: 'act_now', id: 'bram' })).toBe('not_delaying'))
})

describe('surprise', () => {
  const ambush = (rules: '2014' | '2024') =>
    tell(anOpenFight(rules), {
      type: 'add_combatants',
      newcomers: [{ ...aria, surprised: true, initiative: { modifier: 2 } }, ogre, bram],
    })

  test('SUR-2 in 2014 it costs the first turn and reactions until that ends', () => {
    const fight = tell(
      ambush('2014'),
      { type: 'roll_initiative', per: 'each', rolls: { aria: [18] } },
      { type: 'start_fight' },
    )
    expect(at(fight)).toBe('1:aria')
    for (const what of ['action', 'movement', 'reaction'] as const)
      expect(refusalOf(fight, { type: 'spend', id: 'aria', what })).toBe('cannot_act')
    expect(one(tell(fight, end, { type: 'spend', id: 'aria', what: 'reaction' }), 'aria').spent.reaction).toBe(true)
  })

  test('SUR-3 in 2024 it is disadvantage on initiative and nothing else', () => {
    const fight = tell(
      ambush('2024'),
      { type: 'roll_initiative', per: 'each', rolls: { aria: [18, 7] } },
      { type: 'start_fight' },
    )
    expect(one(fight, 'aria')).toMatchObject({ initiative: { total: 9 }, surprised: false })
  })
})

describe('starting', () => {
  test('needs everybody’s initiative, and somebody', () => {
    expect(refusalOf(anOpenFight(), { type: 'start_fight' })).toBe('nobody_can_act')
    const some = tell(anOpenFight(), { type: 'add_combatants', newcomers: [aria, { ...bram, initiative: {} }] })
    expect(refusalOf(some, { type: 'start_fight' })).toBe('initiative_missing')
    expect(refusalOf(some, end)).toBe('not_running')
    expect(refusalOf(aFight(), { type: 'start_fight' })).toBe('already_running')
  })

  test('a closed fight only opens, an ended one only reopens', () => {
    expect(refusalOf(aFight(), { type: 'open_fight', rules: '2024' })).toBe('already_open')
    const over = tell(aFight(), { type: 'end_fight', outcome: 'victory' })
    expect(refusalOf(over, end)).toBe('fight_is_over')
    expect(at(tell(over, { type: 'reopen_fight' }, end))).toBe('1:ogre')
  })

  test('is told in order', () => {
    const open = tell(anOpenFight(), { type: 'add_combatants', newcomers: [aria] })
    expect(happened(tell(open, { type: 'start_fight' }), open)).toEqual([
      'fight_started',
      'round_started',
      'turn_started',
    ])
  })
})
