import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { rollDie, seeded } from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

test('DICE-13 the same seed tells the same story, on every machine', () => {
  const first = seeded('Candlekeep')
  expect(Array.from({ length: 8 }, () => rollDie(20, first))).toEqual([14, 4, 17, 17, 15, 13, 9, 13])
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(seeded(seed)()).toBe(seeded(seed)())
    }),
  )
})

test.each([4, 6, 20, 100])('DICE-1 every face of a d%i is about equally likely', (faces) => {
  const random = seeded(faces)
  const throws = 2_000 * faces
  const seen = new Map<number, number>()
  for (let i = 0; i < throws; i++) {
    const face = rollDie(faces, random)
    seen.set(face, (seen.get(face) ?? 0) + 1)
  }

  const chiSquared = [...seen.values()].reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0)
  expect([...seen.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: faces }, (_, i) => i + 1))
  // Five standard deviations above the mean of a chi-squared with faces - 1 degrees of freedom.
  expect(chiSquared).toBeLessThan(faces - 1 + 5 * Math.sqrt(2 * (faces - 1)))
})
