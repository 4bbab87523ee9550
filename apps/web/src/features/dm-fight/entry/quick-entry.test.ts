import { expect, test } from 'vitest'
import { readEntry } from './quick-entry.ts'

const damage = (terms: [string, string][], facts = {}) => ({
  kind: 'damage',
  terms: terms.map(([dice, type]) => ({ dice, type })),
  halved: false,
  critical: false,
  magical: false,
  ...facts,
})

test.each([
  ['', null],
  ['12', damage([['12', 'untyped']])],
  ['12 fire', damage([['12', 'fire']])],
  ['12 FI', damage([['12', 'fire']])],
  ['12 fire half', damage([['12', 'fire']], { halved: true })],
  [
    '7 cold + 3',
    damage([
      ['7', 'cold'],
      ['3', 'untyped'],
    ]),
  ],
  ['2d6+3 fire', damage([['2d6+3', 'fire']])],
  [
    '1d8 + 3 slashing + 2d6 fire',
    damage([
      ['1d8+3', 'slashing'],
      ['2d6', 'fire'],
    ]),
  ],
  ['d8 pierc crit magic', damage([['d8', 'piercing']], { critical: true, magical: true })],
  ['half', { kind: 'again', halved: true }],
  ['same', { kind: 'again', halved: false }],
  ['+7', { kind: 'heal', dice: '7' }],
  ['heal 2d4+2', { kind: 'heal', dice: '2d4+2' }],
  ['t5', { kind: 'temp', dice: '5' }],
  ['temp 1d4+4', { kind: 'temp', dice: '1d4+4' }],
  ['poisoned 2', { kind: 'condition', condition: 'poisoned', count: 2 }],
  ['para', { kind: 'condition', condition: 'paralyzed', count: null }],
  ['-prone', { kind: 'end_condition', condition: 'prone' }],
  ['no poisoned', { kind: 'end_condition', condition: 'poisoned' }],
  ['exhaustion 3', { kind: 'condition', condition: 'exhaustion', count: 3 }],
  ['conc Hold Person', { kind: 'concentration', name: 'Hold Person' }],
  ['Conc on Bless', { kind: 'concentration', name: 'Bless' }],
  ['init 15', { kind: 'set', what: 'initiative', value: 15 }],
  ['init -2', { kind: 'set', what: 'initiative', value: -2 }],
  ['max 40', { kind: 'set', what: 'maxHp', value: 40 }],
])('%j is read as it is meant', (text, entry) => expect(readEntry(text)).toEqual(entry))

test.each([
  ['12 fyre', '“fyre” is no damage type.'],
  ['12 f', '“f” is no damage type.'],
  ['12 p', '“p” is no damage type.'],
  ['+', 'Write an amount (12 fire, +7, t5) or a condition (poisoned 2, -prone).'],
  ['+lots', 'Say how many hit points: +7, or +2d4+2.'],
  ['t5x', 'Say how many temporary hit points: t5.'],
  ['in', 'Write an amount (12 fire, +7, t5) or a condition (poisoned 2, -prone).'],
  ['99999999', '“99999999” is no damage type.'],
  ['__proto__', 'Write an amount (12 fire, +7, t5) or a condition (poisoned 2, -prone).'],
])('%j says what is unclear', (text, why) => expect(readEntry(text)).toEqual({ kind: 'unclear', why }))
