import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { predictToll, type Toll, type TollOfFight } from './index.ts'

/** Fights of a party that pays `price` of its hit points for each whole budget. */
const fights = (price: number, hardness: readonly number[]): TollOfFight[] =>
  hardness.map((hard) => ({ adjustedXp: 1000 * hard, budget: 1000, toll: price * hard, downs: 0 }))

function predicted(past: readonly TollOfFight[], adjustedXp = 1000, budget = 1000): Toll {
  const answer = predictToll({ past, adjustedXp, budget })
  if (!answer.ok) throw new Error(answer.message)
  return answer
}

const hardness = fc.double({ min: 0.05, max: 3, noNaN: true })
const price = fc.double({ min: 0, max: 3, noNaN: true })
const aFight = fc.record({
  adjustedXp: fc.double({ min: 1, max: 1e6, noNaN: true }),
  budget: fc.double({ min: 1, max: 1e6, noNaN: true }),
  toll: fc.double({ min: 0, max: 5, noNaN: true }),
  downs: fc.nat(10),
})
const someFights = fc.array(aFight, { minLength: 3, maxLength: 30 })

describe('what a fight will probably take', () => {
  test('TOLL-1 fewer than three fights say nothing', () => {
    expect(predictToll({ past: fights(0.5, [1, 1]), adjustedXp: 1, budget: 1 })).toMatchObject({
      ok: false,
      refusal: 'too_few_fights',
    })
    expect(predicted(fights(0.5, [1, 1, 1])).fights).toBe(3)
  })

  test('TOLL-1 a fight without monsters is no fight to go by', () => {
    const past = [...fights(0.5, [1, 1]), { adjustedXp: 0, budget: 1000, toll: 0.4, downs: 0 }]
    expect(predictToll({ past, adjustedXp: 500, budget: 1000 })).toMatchObject({ refusal: 'too_few_fights' })
  })

  test('TOLL-2 is in proportion to the difficulty: twice as hard takes twice as much, nothing takes nothing', () => {
    const past = fights(0.8, [0.4, 0.7, 1.1])
    expect(predicted(past, 1000).toll).toBeCloseTo(2 * predicted(past, 500).toll)
    expect(predicted(past, 0)).toMatchObject({ toll: 0, low: 0, high: 0 })
  })

  test('TOLL-2 a harder fight never takes less', () => {
    fc.assert(
      fc.property(someFights, hardness, hardness, (past, one, other) => {
        const [easier, harder] = [Math.min(one, other), Math.max(one, other)].map((x) => predicted(past, x * 1000))
        expect(easier?.toll).toBeLessThanOrEqual(harder?.toll ?? -1)
      }),
    )
  })

  test('TOLL-2 fights that all took the same for their difficulty are believed to the last point', () => {
    fc.assert(
      fc.property(price, fc.array(hardness, { minLength: 3, maxLength: 20 }), hardness, (paid, hard, next) => {
        const { toll, low, high } = predicted(fights(paid, hard), next * 1000)
        expect(toll).toBeCloseTo(paid * next, 6)
        expect(low).toBeCloseTo(toll, 6)
        expect(high).toBeCloseTo(toll, 6)
      }),
    )
  })

  test('TOLL-3 a skirmish counts by its size, so that a lucky one does not decide', () => {
    const past = [...fights(0.6, [1, 1]), ...fights(6, [0.05, 0.05, 0.05])]
    expect(predicted(past).toll).toBeCloseTo(0.6)
  })

  test('TOLL-4 one fight gone badly moves the prediction little', () => {
    const past = [0.5, 0.55, 0.6, 0.65, 0.7].flatMap((paid) => fights(paid, [0.9]))
    const before = predicted(past).toll
    const after = predicted([...past, ...fights(5, [0.9])]).toll
    expect(Math.abs(after - before)).toBeLessThan(0.05)
  })

  test('TOLL-4 one great fight among skirmishes does not decide alone, nor does it seem certain', () => {
    const skirmishes = [2, 4, 5, 6, 7].flatMap((paid) => fights(paid, [0.1]))
    const { toll, low, high } = predicted([...skirmishes, ...fights(1.3, [1])])
    expect(toll).not.toBeCloseTo(1.3)
    expect(high - low).toBeGreaterThan(1)
  })

  test('TOLL-5 few fights that disagree lean towards half of the hit points for a whole budget; many do not', () => {
    const wild = [0.2, 1, 1.8].flatMap((paid) => fights(paid, [1]))
    expect(predicted(wild).toll).toBeLessThan(0.85)
    expect(predicted(wild).toll).toBeGreaterThan(0.5)
    const often = Array.from({ length: 20 }, () => wild).flat()
    expect(predicted(often).toll).toBeCloseTo(1, 1)
  })

  test('TOLL-6 the range holds the prediction, and fewer fights make it wider', () => {
    fc.assert(
      fc.property(someFights, hardness, (past, hard) => {
        const { toll, low, high } = predicted(past, hard * 1000)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(toll)
        expect(high).toBeGreaterThanOrEqual(toll)
      }),
    )
    const three = [0.4, 0.5, 0.6].flatMap((paid) => fights(paid, [1]))
    const nine = [three, three, three].flat()
    expect(predicted(nine).high - predicted(nine).low).toBeLessThan(predicted(three).high - predicted(three).low)
  })

  test.each([
    [{ adjustedXp: -1 }, 'bad_xp'],
    [{ adjustedXp: Number.NaN }, 'bad_xp'],
    [{ budget: 0 }, 'bad_budget'],
    [{ budget: Infinity }, 'bad_budget'],
    [{ toll: -0.1 }, 'bad_toll'],
    [{ downs: Number.NaN }, 'bad_toll'],
  ])('XP-2 nonsense is refused: %j', (wrong, refusal) => {
    const [first, ...rest] = fights(0.5, [1, 1, 1, 1])
    const past = [...rest, { adjustedXp: 1, budget: 1, toll: 1, downs: 0, ...first, ...wrong }]
    expect(predictToll({ past, adjustedXp: 1, budget: 1 })).toMatchObject({ ok: false, refusal, at: 3 })
    const { toll: _toll, downs: _downs, ...asked } = { adjustedXp: 1, budget: 1, toll: 0, downs: 0, ...wrong }
    if (refusal !== 'bad_toll') expect(predictToll({ past: rest, ...asked })).toMatchObject({ ok: false, refusal })
  })
})
