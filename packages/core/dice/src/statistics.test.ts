import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anExpression } from '../test/an-expression.ts'
import { distribution, meanOf, statistics } from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  { notation: '2d6+3', min: 5, max: 15, average: 10 },
  { notation: '1d20', min: 1, max: 20, average: 10.5 },
  { notation: '20d10+40', min: 60, max: 240, average: 150 },
  { notation: '-1d4', min: -4, max: -1, average: -2.5 },
  { notation: '4d6kh3', min: 3, max: 18, average: 15_869 / 1_296 },
  { notation: '1d20adv', min: 1, max: 20, average: 13.825 },
  { notation: '1d20dis', min: 1, max: 20, average: 7.175 },
  { notation: '1d6/2', min: 0, max: 3, average: 1.5 },
  { notation: '2d4*10', min: 20, max: 80, average: 50 },
  { notation: '1000d1000', min: 1_000, max: 1_000_000, average: 500_500 },
])('DICE-11 $notation', ({ notation, ...known }) => {
  expect(statistics(notation)).toEqual({ ok: true, ...known })
})

test('DICE-11 they agree with the whole distribution', () => {
  fc.assert(
    fc.property(anExpression, (expression) => {
      const found = statistics(expression)
      const counted = distribution(expression)
      if (!found.ok || !counted.ok) throw new Error('refused')

      expect(found.min).toBe(counted.totals[0]?.total)
      expect(found.max).toBe(counted.totals.at(-1)?.total)
      expect(found.average).toBeCloseTo(meanOf(counted), 9)
    }),
  )
})

test('DICE-12 an average that would have to be counted out for ever is refused', () => {
  expect(statistics('60d60kh30')).toMatchObject({ ok: false, refusal: 'too_many_outcomes' })
})
