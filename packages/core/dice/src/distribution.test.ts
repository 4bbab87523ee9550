import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anExpression } from '../test/an-expression.ts'
import { diceOf } from './check-sizes.ts'
import { chanceOfAtLeast, type Distribution, distribution, type Expression, meanOf, roll } from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

const counted = (notation: string | Expression): Distribution => {
  const result = distribution(notation)
  if (!result.ok) throw new Error(result.message)
  return result
}

test.each([
  { notation: '1d6', outcomes: 6n, total: 4, ways: 1n },
  { notation: '2d6', outcomes: 36n, total: 7, ways: 6n },
  { notation: '3d6', outcomes: 216n, total: 10, ways: 27n },
  { notation: '4d6kh3', outcomes: 1296n, total: 18, ways: 21n },
  { notation: '4d6kh3', outcomes: 1296n, total: 3, ways: 1n },
  { notation: '1d20adv', outcomes: 400n, total: 20, ways: 39n },
  { notation: '1d20dis', outcomes: 400n, total: 20, ways: 1n },
  { notation: '1d6 / 2', outcomes: 6n, total: 1, ways: 2n },
  { notation: '1d4 * 1d4', outcomes: 16n, total: 4, ways: 3n },
  { notation: '40d6', outcomes: 6n ** 40n, total: 40, ways: 1n },
])('DICE-11 $notation comes to $total in $ways ways of $outcomes', ({ notation, outcomes, total, ways }) => {
  const found = counted(notation)
  expect(found.outcomes).toBe(outcomes)
  expect(found.totals.find((each) => each.total === total)?.ways).toBe(ways)
})

test('DICE-11 the distribution is what listing every outcome gives', () => {
  fc.assert(
    fc.property(anExpression.filter(isListable), (expression) => {
      const { totals } = counted(expression)
      expect(totals.map(({ total, ways }) => [total, Number(ways)])).toEqual(listed(expression))
    }),
    { numRuns: 300 },
  )
})

test('DICE-11 chances add up to one, and the mean lies where the totals do', () => {
  fc.assert(
    fc.property(anExpression, (expression) => {
      const found = counted(expression)
      expect(found.totals.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12)
      expect(meanOf(found)).toBeCloseTo(
        found.totals.reduce((sum, { total, chance }) => sum + total * chance, 0),
        9,
      )
    }),
  )
})

test.each([
  { notation: '1d20', target: 11, chance: 0.5 },
  { notation: '1d20adv', target: 11, chance: 0.75 },
  { notation: '1d20dis', target: 11, chance: 0.25 },
  { notation: '1d20 + 5', target: 1, chance: 1 },
  { notation: '1d20 + 5', target: 26, chance: 0 },
])('DICE-11 $notation reaches $target with chance $chance', ({ notation, target, chance }) => {
  expect(chanceOfAtLeast(counted(notation), target)).toBe(chance)
})

test('DICE-11 chances too small for whole numbers to be divided as floats are still right', () => {
  const lowest = counted('300d10').totals[0]
  expect(lowest).toMatchObject({ total: 300, ways: 1n })
  expect((lowest?.chance ?? 0) / 1e-300).toBeCloseTo(1, 12)
})

test.each(['1d1000 * 1d1000 + 1d6', '900d900', '60d60kh30'])('DICE-12 %s has too many outcomes', (notation) => {
  expect(distribution(notation)).toMatchObject({ ok: false, refusal: 'too_many_outcomes' })
})

function isListable(expression: Expression): boolean {
  return diceOf(expression).reduce((outcomes, { count, faces }) => outcomes * faces ** count, 1) <= 4_096
}

/** Totals and how often they come, by rolling every combination of faces there is. */
function listed(expression: Expression): [number, number][] {
  const sizes = diceOf(expression).flatMap(({ count, faces }) => Array.from({ length: count }, () => faces))
  const seen = new Map<number, number>()
  const outcomes = sizes.reduce((product, faces) => product * faces, 1)

  for (let outcome = 0; outcome < outcomes; outcome++) {
    let rest = outcome
    const faces = sizes.map((size) => {
      const drawn = ((rest % size) + 0.5) / size
      rest = Math.floor(rest / size)
      return drawn
    })
    const drawn = faces.values()
    const result = roll(expression, () => drawn.next().value ?? Number.NaN)
    if (result.ok) seen.set(result.total, (seen.get(result.total) ?? 0) + 1)
  }
  return [...seen].sort(([a], [b]) => a - b)
}
