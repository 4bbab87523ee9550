import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFight, dm, seeded } from '../../test/a-fight.ts'
import { decide, LIMITS, newFight, REFUSALS, replay, type Command } from '../index.ts'

const fight = aFight().fight
const asked = (value: unknown) => decide(fight, value as Command, seeded(1))
const codeOf = (value: unknown) => {
  const decision = asked(value)
  return decision.ok ? 'went through' : decision.refusal.code
}
const placeOf = (value: unknown) => {
  const decision = asked(value)
  return decision.ok ? 'went through' : decision.refusal.at
}

describe('what is not a command is refused, with the place', () => {
  test.each<[unknown, string]>([
    [null, 'command'],
    ['end_turn', 'command'],
    [[], 'command'],
    [{}, 'type'],
    [{ type: 'cast_wish', by: dm }, 'type'],
    [{ type: 'constructor', by: dm }, 'type'],
    [{ type: 'undo' }, 'by'],
    [{ type: 'undo', by: { role: 'admin' } }, 'by.role'],
    [{ type: 'undo', by: { role: 'player' } }, 'by.userId'],
    [{ type: 'undo', by: dm, also: 1 }, 'also'],
    [{ type: 'kill', by: dm, '': {} }, ''],
    [{ type: 'kill', ids: ['ogre'], by: dm, toString: 'x' }, 'toString'],
    [{ type: 'kill', ids: ['__proto__'], by: dm }, 'ids[0]'],
    [{ type: 'kill', ids: 'ogre', by: dm }, 'ids'],
    [{ type: 'heal', targetIds: ['aria'], amount: -5, by: dm }, 'amount'],
    [{ type: 'heal', targetIds: ['aria'], amount: 1.5, by: dm }, 'amount'],
    [{ type: 'heal', targetIds: ['aria'], amount: Number.NaN, by: dm }, 'amount'],
    [{ type: 'heal', targetIds: ['aria'], amount: 1e12, by: dm }, 'amount'],
    [{ type: 'death_save', id: 'aria', d20: 21, by: dm }, 'd20'],
    [{ type: 'deal_damage', targetIds: ['aria'], parts: [], by: dm }, 'parts'],
    [{ type: 'deal_damage', targetIds: ['aria'], parts: [{ amount: 5, type: 'love' }], by: dm }, 'parts[0].type'],
    [{ type: 'add_effect', targetIds: ['aria'], effect: { condition: 'bored' }, by: dm }, 'effect.condition'],
    [{ type: 'add_effect', targetIds: ['aria'], effect: { condition: 'exhaustion' }, by: dm }, 'effect.condition'],
    [{ type: 'add_combatants', newcomers: [{ name: '  ' }], by: dm }, 'newcomers[0].name'],
    [{ type: 'add_combatants', newcomers: [{ name: 'x'.repeat(LIMITS.name + 1) }], by: dm }, 'newcomers[0].name'],
    [{ type: 'add_combatants', newcomers: [{ name: 'Rat\0' }], by: dm }, 'newcomers[0].name'],
    [{ type: 'write_fight_note', text: 'half a letter: \uD83D', by: dm }, 'text'],
    [{ type: 'add_combatants', newcomers: [{ name: 'Rat', count: 10_000 }], by: dm }, 'newcomers[0].count'],
    [{ type: 'write_fight_note', text: 'x'.repeat(LIMITS.note + 1), by: dm }, 'text'],
    [{ type: 'rewind', to: {}, by: dm }, 'to.seq'],
    [{ type: 'rewind', to: { round: 0 }, by: dm }, 'to.round'],
  ])('%j', (value, place) => {
    expect(codeOf(value)).toBe('malformed')
    expect(placeOf(value)).toBe(place)
  })

  test('nor is one that cannot even be read', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('gotcha')
        },
        getPrototypeOf: () => Object.prototype,
      },
    )
    expect(codeOf(trap)).toBe('malformed')
    expect(codeOf(JSON.parse('{"type":"kill","ids":["ogre"],"by":{"role":"dm"},"__proto__":{"x":1}}'))).toBe(
      'malformed',
    )
    expect(
      codeOf(
        new (class {
          type = 'undo'
          by = dm
        })(),
      ),
    ).toBe('malformed')
  })

  test('a field that is named and holds nothing changes nothing', () => {
    const nothing = { hp: undefined, name: undefined, dmNote: undefined }
    const changed = asked({ type: 'change_combatant', id: 'aria', changes: nothing, by: dm })
    expect(changed).toEqual({ ok: true, events: [] })
    const told = asked({ type: 'set_disclosure', disclosure: { party: undefined, others: 'bar' }, by: dm })
    expect(told).toMatchObject({ ok: true, events: [{ disclosure: { party: 'numbers', others: 'bar' } }] })
    const joined = asked({
      type: 'add_combatants',
      newcomers: [{ name: 'Rat', defences: { resist: undefined } }],
      by: dm,
    })
    expect(joined).toMatchObject({ ok: true, events: [{ combatant: { defences: { resist: [] } } }] })
  })

  test('anything at all gets an answer, and no answer is a throw', () => {
    const word = fc.oneof(
      fc.constantFrom(...Object.keys(newFight.combat), 'type', 'by', 'ids', 'targetIds', 'id', '__proto__', 'aria'),
      fc.string(),
    )
    const type = fc.constantFrom(
      'kill',
      'heal',
      'deal_damage',
      'add_effect',
      'end_turn',
      'rewind',
      'propose',
      'add_combatants',
      'mount',
      'order_ties',
      'move_in_order',
    )
    const by = fc.constantFrom(dm, { role: 'player', userId: 'ann' })
    fc.assert(
      fc.property(fc.record({ type, by, more: fc.dictionary(word, fc.anything()) }), ({ more, ...rest }) => {
        const decision = asked({ ...more, ...rest })
        if (!decision.ok) expect(REFUSALS[decision.refusal.code]).toBe(decision.refusal.sentence)
      }),
      { numRuns: 500 },
    )
  })

  test('orders that are well formed, with any of the ids, never throw and never break the fight', () => {
    const id = fc.constantFrom('aria', 'ogre', 'bram', 'lair', 'nobody', 'constructor')
    const ids = fc.uniqueArray(id, { maxLength: 3 })
    const amount = fc.integer({ min: 1, max: 60 })
    const order = fc.oneof(
      fc.record({ type: fc.constantFrom('kill', 'hide', 'reveal'), ids }),
      fc.record({ type: fc.constant('leave_fight'), ids, how: fc.constantFrom('fled', 'removed') }),
      fc.record({ type: fc.constantFrom('heal', 'grant_temp_hp'), targetIds: ids, amount }),
      fc.record({
        type: fc.constant('deal_damage'),
        targetIds: ids,
        parts: fc.array(fc.record({ amount, type: fc.constantFrom('fire', 'untyped') }), {
          minLength: 1,
          maxLength: 3,
        }),
        critical: fc.boolean(),
      }),
      fc.record({
        type: fc.constantFrom('death_save', 'stabilise', 'return_to_fight', 'act_now', 'end_concentration'),
        id,
      }),
      fc.record({ type: fc.constant('revive'), id, hp: amount }),
      fc.record({
        type: fc.constant('add_effect'),
        targetIds: ids,
        effect: fc.record({
          condition: fc.constantFrom('unconscious', 'prone', 'stunned', 'petrified'),
          sourceId: id,
          concentration: fc.boolean(),
          until: fc.record({
            kind: fc.constant('turn'),
            of: id,
            at: fc.constantFrom('start', 'end'),
            turns: fc.integer({ min: 1, max: 3 }),
          }),
        }),
      }),
      fc.record({ type: fc.constant('set_exhaustion'), id, level: fc.integer({ min: 0, max: 6 }) }),
      fc.record({ type: fc.constant('mount'), mountId: id, riderId: id }),
      fc.record({ type: fc.constant('move_in_order'), id, before: fc.option(id) }),
      fc.record({ type: fc.constant('set_initiative'), id, total: fc.integer({ min: -5, max: 30 }) }),
      fc.record({ type: fc.constantFrom('end_turn', 'previous_turn', 'delay', 'undo', 'redo') }),
    )
    fc.assert(
      fc.property(fc.constantFrom('2014', '2024'), fc.array(order, { maxLength: 50 }), (rules, orders) => {
        let now = aFight(rules as '2014').fight
        for (const one of orders) {
          const decision = decide(now, { ...one, by: dm } as Command, seeded(now.seq))
          if (decision.ok) now = replay(decision.events, now)
          const { combat } = now
          for (const who of Object.values(combat.combatants)) {
            expect(who.hp).toBeGreaterThanOrEqual(0)
            expect(who.hp).toBeLessThanOrEqual(who.maxHp)
            expect(who.tempHp).toBeGreaterThanOrEqual(0)
            expect(who.life === 'alive').toBe(who.hp > 0)
            if (who.life === 'dead') expect(who.concentration).toBeNull()
            for (const effect of who.effects)
              if (effect.concentrationOf)
                expect(combat.combatants[effect.concentrationOf]?.concentration).not.toBeNull()
          }
          if (combat.phase === 'running') expect(combat.round).toBeGreaterThanOrEqual(1)
          expect(combat.turn === null || combat.order.includes(combat.turn)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
