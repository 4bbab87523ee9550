import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  assessEncounter,
  CHALLENGE_RATINGS,
  DIFFICULTIES_2014,
  DIFFICULTIES_2024,
  multiplier2014,
  type Rules,
} from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

const fiveOf = (level: number) => Array.from({ length: 5 }, () => level)

test.each([
  {
    rule: 'XP-3 sums the thresholds of a mixed party',
    party: [3, 3, 3, 2],
    monsters: [{ cr: '2', count: 3 }],
    totalXp: 1350,
    multiplier: 2,
    adjustedXp: 2700,
    difficulty: 'deadly',
  },
  {
    rule: 'XP-4 four monsters count double',
    party: [3, 3, 3, 2],
    monsters: [
      { cr: '1', count: 1 },
      { cr: '1/2', count: 3 },
    ],
    totalXp: 500,
    multiplier: 2,
    adjustedXp: 1000,
    difficulty: 'hard',
  },
  {
    rule: 'XP-4 one against one',
    party: [1],
    monsters: [{ cr: '1/4', count: 1 }],
    totalXp: 50,
    multiplier: 1.5,
    adjustedXp: 75,
    difficulty: 'hard',
  },
  {
    rule: 'XP-4 halves a lone monster for six',
    party: [5, 5, 5, 5, 5, 5],
    monsters: [{ cr: '8', count: 1 }],
    totalXp: 3900,
    multiplier: 0.5,
    adjustedXp: 1950,
    difficulty: 'easy',
  },
  {
    rule: 'XP-4 fifteen against two',
    party: [5, 5],
    monsters: [{ cr: '1/8', count: 15 }],
    totalXp: 375,
    multiplier: 5,
    adjustedXp: 1875,
    difficulty: 'hard',
  },
  {
    rule: 'XP-4 keeps fractions',
    party: [1, 1, 1, 1, 1, 1],
    monsters: [{ cr: '1/8', count: 1 }],
    totalXp: 25,
    multiplier: 0.5,
    adjustedXp: 12.5,
    difficulty: 'trivial',
  },
  {
    rule: 'XP-5 equality reaches easy',
    party: [1, 1, 1, 1],
    monsters: [{ cr: '1/2', count: 1 }],
    totalXp: 100,
    multiplier: 1,
    adjustedXp: 100,
    difficulty: 'easy',
  },
  {
    rule: 'XP-5 equality reaches hard',
    party: [1, 1, 1, 1],
    monsters: [
      { cr: '1/2', count: 2 },
      { cr: '0', count: 0 },
    ],
    totalXp: 200,
    multiplier: 1.5,
    adjustedXp: 300,
    difficulty: 'hard',
  },
  {
    rule: 'XP-5 one short of easy',
    party: [1, 1, 1, 1],
    monsters: [{ cr: '0', count: 1, xp: 99 }],
    totalXp: 99,
    multiplier: 1,
    adjustedXp: 99,
    difficulty: 'trivial',
  },
  {
    rule: 'XP-1 the stat block wins over the table',
    party: fiveOf(12),
    monsters: [{ cr: '12', count: 1, xp: 8000 }],
    totalXp: 8000,
    multiplier: 1,
    adjustedXp: 8000,
    difficulty: 'easy',
  },
  {
    rule: 'XP-1 harmless creatures are worth nothing',
    party: [1],
    monsters: [{ cr: '0', count: 3, xp: 0 }],
    totalXp: 0,
    multiplier: 2.5,
    adjustedXp: 0,
    difficulty: 'trivial',
  },
  { rule: 'XP-5 no monsters', party: [1], monsters: [], totalXp: 0, multiplier: 1, adjustedXp: 0, difficulty: 'none' },
  {
    rule: 'XP-5 nobody to fight',
    party: [],
    monsters: [{ cr: '5', count: 1 }],
    totalXp: 1800,
    multiplier: 1,
    adjustedXp: 1800,
    difficulty: 'none',
  },
])('2014 $rule', ({ party, monsters, ...known }) => {
  const { rule: _, ...expected } = known
  expect(assessEncounter({ rules: '2014', party, monsters })).toMatchObject({ ok: true, ...expected })
})

test('XP-3, XP-8 a fifth-level party of four', () => {
  expect(assessEncounter({ rules: '2014', party: [5, 5, 5, 5], monsters: [] })).toMatchObject({
    thresholds: { easy: 1000, medium: 2000, hard: 3000, deadly: 4400 },
    dailyBudget: 14_000,
  })
})

test.each([
  {
    rule: 'XP-7 the last point of low',
    party: fiveOf(1),
    monsters: [{ cr: '1/4', count: 5 }],
    totalXp: 250,
    difficulty: 'low',
  },
  {
    rule: 'XP-7 one point over low',
    party: fiveOf(1),
    monsters: [{ cr: '0', count: 1, xp: 251 }],
    totalXp: 251,
    difficulty: 'moderate',
  },
  {
    rule: 'XP-7 the last point of moderate',
    party: fiveOf(1),
    monsters: [{ cr: '1/8', count: 15 }],
    totalXp: 375,
    difficulty: 'moderate',
  },
  {
    rule: 'XP-7 the last point of high',
    party: fiveOf(1),
    monsters: [{ cr: '1/2', count: 5 }],
    totalXp: 500,
    difficulty: 'high',
  },
  {
    rule: 'XP-7 over high',
    party: fiveOf(1),
    monsters: [
      { cr: '1/2', count: 5 },
      { cr: '0', count: 1 },
    ],
    totalXp: 510,
    difficulty: 'beyond_high',
  },
  {
    rule: 'XP-6 mixed levels',
    party: [3, 4],
    monsters: [{ cr: '4', count: 1 }],
    totalXp: 1100,
    difficulty: 'beyond_high',
  },
  { rule: 'XP-7 no monsters', party: fiveOf(1), monsters: [{ cr: '1', count: 0 }], totalXp: 0, difficulty: 'none' },
])('2024 $rule', ({ party, monsters, totalXp, difficulty }) => {
  const assessed = assessEncounter({ rules: '2024', party, monsters })
  expect(assessed).toMatchObject({ ok: true, totalXp, adjustedXp: totalXp, multiplier: 1, difficulty })
  expect(assessed.ok && assessed.dailyBudget).toBeUndefined()
})

test.each([
  {
    refusal: 'unknown_cr',
    at: 1,
    party: [1],
    monsters: [
      { cr: '1', count: 1 },
      { cr: '31', count: 1 },
    ],
  },
  { refusal: 'unknown_cr', at: 0, party: [1], monsters: [{ cr: 'toString', count: 1 }] },
  { refusal: 'unknown_cr', at: 0, party: [1], monsters: [{ cr: '0.5', count: 1 }] },
  { refusal: 'level_out_of_range', at: 1, party: [20, 21], monsters: [] },
  { refusal: 'level_out_of_range', at: 0, party: [0], monsters: [] },
  { refusal: 'level_out_of_range', at: 0, party: [4.5], monsters: [] },
  { refusal: 'negative_count', at: 0, party: [1], monsters: [{ cr: '1', count: -1 }] },
  { refusal: 'count_not_whole', at: 0, party: [1], monsters: [{ cr: '1', count: 1.5 }] },
  { refusal: 'count_not_whole', at: 0, party: [1], monsters: [{ cr: '1', count: Number.NaN }] },
  { refusal: 'bad_xp', at: 0, party: [1], monsters: [{ cr: '1', count: 1, xp: -5 }] },
])('XP-2 $refusal is refused', ({ refusal, at, party, monsters }) => {
  for (const rules of ['2014', '2024'] as const)
    expect(assessEncounter({ rules, party, monsters })).toMatchObject({
      ok: false,
      refusal,
      at,
      message: expect.stringMatching(/\.$/),
    })
})

test('XP-2 another edition is refused', () => {
  expect(assessEncounter({ rules: '3.5' as Rules, party: [1], monsters: [] })).toMatchObject({
    ok: false,
    refusal: 'unknown_rules',
  })
})

const STEPS = [
  { monsters: [1], two: 1.5, five: 1, six: 0.5 },
  { monsters: [2], two: 2, five: 1.5, six: 1 },
  { monsters: [3, 6], two: 2.5, five: 2, six: 1.5 },
  { monsters: [7, 10], two: 3, five: 2.5, six: 2 },
  { monsters: [11, 14], two: 4, five: 3, six: 2.5 },
  { monsters: [15, 40], two: 5, five: 4, six: 3 },
]
test.each(STEPS)('XP-4 $monsters monsters', ({ monsters, two, five, six }) => {
  for (const count of monsters) {
    expect([1, 2].map((size) => multiplier2014(count, size))).toEqual([two, two])
    expect([3, 4, 5].map((size) => multiplier2014(count, size))).toEqual([five, five, five])
    expect([6, 9].map((size) => multiplier2014(count, size))).toEqual([six, six])
  }
})

test('more monsters never make a fight easier, in either edition', () => {
  const monsters = fc.array(fc.record({ cr: fc.constantFrom(...CHALLENGE_RATINGS), count: fc.nat(12) }), {
    maxLength: 4,
  })
  const party = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(party, monsters, fc.constantFrom(...CHALLENGE_RATINGS), (levels, groups, cr) => {
      for (const [rules, names] of [
        ['2014', DIFFICULTIES_2014],
        ['2024', DIFFICULTIES_2024],
      ] as const) {
        const before = assessEncounter({ rules, party: levels, monsters: groups })
        const after = assessEncounter({ rules, party: levels, monsters: [...groups, { cr, count: 1 }] })
        if (!before.ok || !after.ok) throw new Error('refused')
        const rank = (difficulty: string) => (names as readonly string[]).indexOf(difficulty)
        expect(rank(after.difficulty)).toBeGreaterThanOrEqual(rank(before.difficulty))
        expect(after.adjustedXp).toBeGreaterThan(before.adjustedXp)
      }
    }),
  )
})
