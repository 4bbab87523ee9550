import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { bandFor } from './band.ts'
import { allWanted, eachShape, type Search } from './each-shape.ts'
import { keepBest } from './keep-best.ts'
import { preferenceFor } from './preference.ts'
import type { SuggestionRequest, Target } from './request.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

const XPS = [10, 25, 50, 100, 200, 450, 700, 1_100]

const aSearch = fc
  .record({
    goal: fc.constantFrom<{ rules: '2014' | '2024'; target: Target }>(
      { rules: '2014', target: 'hard' },
      { rules: '2014', target: 'easy' },
      { rules: '2024', target: 'moderate' },
      { rules: '2024', target: 'high' },
    ),
    level: fc.integer({ min: 1, max: 5 }),
    xps: fc.subarray(XPS, { minLength: 2 }),
    start: fc.nat(7),
    seed: fc.nat(),
  })
  .map(({ goal, level, xps, start, seed }) => {
    const request: SuggestionRequest = { ...goal, party: [level, level, level, level], candidates: [], seed }
    const worths = xps.toSorted((a, b) => b - a).map((xp) => ({ xp, roles: 0, monsters: [] }))
    const band = bandFor(goal.rules, request.party, goal.target, 8)
    const search: Search = {
      worths,
      open: [],
      base: { count: 0, xp: 0, roles: 0 },
      band,
      rolesWanted: 0,
      creatures: { least: 1, most: 8 },
      kinds: 3,
      start: start % worths.length,
      steps: 1_000_000,
    }
    return { search, preference: preferenceFor(request, band.aim, worths, seed), seed }
  })

test('narrowing what is wanted loses none of the best: they are those of a search that narrows nothing', () => {
  fc.assert(
    fc.property(aSearch, ({ search, preference, seed }) => {
      const all = new Map<string, number[]>()
      eachShape(
        search,
        (shape) => {
          const size = [11, 7, 3, 2, 1].find((least) => shape.count >= least)
          const sort = `${size} monsters, ${shape.kinds} kinds`
          all.set(sort, [...(all.get(sort) ?? []), preference.scoreOf(shape, Number.NEGATIVE_INFINITY)])
        },
        allWanted(search),
      )

      const wanted = allWanted(search)
      const best = keepBest(3, seed, preference, wanted)
      eachShape(search, best.offer, wanted)

      const expected = [...all.values()].map((scores) => scores.toSorted((a, b) => b - a).slice(0, 3))
      const kept = best.best().map((shapes) => shapes.map(({ score }) => score))
      expect(kept.sort(byFirst)).toEqual(expected.sort(byFirst))
    }),
    { numRuns: 200 },
  )
})

const byFirst = ([a = 0]: number[], [b = 0]: number[]) => a - b
