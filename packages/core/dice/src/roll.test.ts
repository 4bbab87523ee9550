import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anExpression } from '../test/an-expression.ts'
import { boundsOf } from './bounds.ts'
import { type Random, type Roll, roll, seeded } from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

/** A source that makes dice show these faces, whatever their size. */
function showing(faces: number, ...wanted: number[]): Random {
  const rest = wanted.values()
  return () => ((rest.next().value ?? Number.NaN) - 0.5) / faces
}

const rolled = (notation: string, random: Random, critical = false): Roll => {
  const result = roll(notation, random, { critical })
  if (!result.ok) throw new Error(result.message)
  return result
}

test.each([
  { rule: 'DICE-1', notation: '2d6+3', dice: [6, 2, 5], total: 10, text: '2d6 (2, 5) + 3 = 10' },
  { rule: 'DICE-4', notation: '-1d6', dice: [6, 4], total: -4, text: '-1d6 (4) = -4' },
  { rule: 'DICE-5', notation: '4d6kh3', dice: [6, 3, 1, 6, 1], total: 10, text: '4d6kh3 (3, 1, 6, 1 dropped) = 10' },
  { rule: 'DICE-5', notation: '3d6dh1', dice: [6, 5, 2, 4], total: 6, text: '3d6kl2 (5 dropped, 2, 4) = 6' },
  { rule: 'DICE-6', notation: '1d20adv+5', dice: [20, 8, 17], total: 22, text: '1d20adv (8 dropped, 17) + 5 = 22' },
  { rule: 'DICE-6', notation: '1d20dis', dice: [20, 8, 17], total: 8, text: '1d20dis (8, 17 dropped) = 8' },
  { rule: 'DICE-8 rounds down', notation: '1d10/2', dice: [10, 7], total: 3, text: '1d10 (7) / 2 = 3' },
  { rule: 'DICE-8 rounds towards less', notation: '-1d10/2', dice: [10, 7], total: -4, text: '-1d10 (7) / 2 = -4' },
])('$rule $notation', ({ notation, dice: [faces = 0, ...wanted], total, text }) => {
  expect(rolled(notation, showing(faces, ...wanted))).toMatchObject({ total, text })
})

test.each([
  {
    notation: '2d6[fire] + 1d6[cold]',
    parts: [
      ['fire', 7],
      ['cold', 2],
    ],
  },
  {
    notation: '2d6[fire] + 3',
    parts: [
      ['fire', 7],
      [null, 3],
    ],
  },
  { notation: '(2d6 + 3)[fire]', parts: [['fire', 10]] },
  {
    notation: '(2d6[cold] + 3)[fire]',
    parts: [
      ['cold', 7],
      ['fire', 3],
    ],
  },
  {
    notation: '2 * (2d6[fire] + 1d6[cold])',
    parts: [
      ['fire', 14],
      ['cold', 4],
    ],
  },
  { notation: '2d6[fire] / 2 + 1d6[fire] / 2', parts: [['fire', 4]] },
  {
    notation: '2d6[sneak attack] + 1d6[fire][torch]',
    parts: [
      [null, 7],
      ['fire', 2],
    ],
  },
])('DICE-10 $notation', ({ notation, parts }) => {
  const expected = parts.map(([type, total]) => ({ type, total }))
  expect(rolled(notation, showing(6, 3, 4, 2)).parts).toEqual(expected)
})

test('DICE-7 a critical hit rolls the dice twice and adds the number once', () => {
  const hit = rolled('2d6[fire] + 3', showing(6, 1, 2, 3, 4), true)
  expect(hit).toMatchObject({
    notation: '4d6[fire] + 3',
    total: 13,
    parts: [
      { type: 'fire', total: 10 },
      { type: null, total: 3 },
    ],
  })
})

test('DICE-12 a notation that is refused is not rolled', () => {
  const never = () => {
    throw new Error('rolled')
  }
  expect(roll('2d6+', never)).toMatchObject({ ok: false, refusal: 'unfinished', at: 4 })
})

test('every roll stays in its bounds, and its parts add up to its total', () => {
  fc.assert(
    fc.property(anExpression, fc.string(), (expression, seed) => {
      const result = roll(expression, seeded(seed))
      if (!result.ok) throw new Error(result.message)

      const { min, max } = boundsOf(expression)
      expect(result.total).toBeGreaterThanOrEqual(min)
      expect(result.total).toBeLessThanOrEqual(max)
      expect(result.parts.reduce((sum, part) => sum + part.total, 0)).toBe(result.total)
    }),
  )
})

test.each([1, -0.1, Number.NaN])('a source of randomness that gives %s is a bug, not a roll', (drawn) => {
  expect(() => roll('1d6', () => drawn)).toThrow(RangeError)
})
