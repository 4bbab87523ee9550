import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { aBestiary } from '../../test/a-bestiary.ts'
import { everyFight } from '../../test/every-fight.ts'
import {
  type Candidate,
  CHALLENGE_RATINGS,
  type SuggestionRequest,
  type Suggestions,
  suggestEncounters,
  TARGETS_2014,
  TARGETS_2024,
  type Target,
} from '../index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

const aRequest = (facts: Partial<SuggestionRequest> = {}): SuggestionRequest => ({
  rules: '2024',
  party: [5, 5, 5, 5, 5],
  target: 'high',
  candidates: aBestiary(350),
  seed: 'the drowned temple',
  ...facts,
})

function suggested(request: SuggestionRequest): Suggestions {
  const answer = suggestEncounters(request)
  if (!answer.ok) throw new Error(answer.message)
  return answer
}

const targets = [
  ...TARGETS_2014.map((target) => ({ rules: '2014' as const, target })),
  ...TARGETS_2024.map((target) => ({ rules: '2024' as const, target })),
]

describe.each(targets)('XP-13 $rules $target', ({ rules, target }) => {
  test('every level finds five different fights, each exactly as hard as asked', () => {
    for (let level = 1; level <= 20; level++) {
      const { suggestions, isExhaustive } = suggested(
        aRequest({ rules, target, party: [level, level, level, level, level] }),
      )
      expect(isExhaustive).toBe(true)
      expect(suggestions.length).toBe(5)
      expect(new Set(suggestions.map(({ monsters }) => JSON.stringify(monsters))).size).toBe(5)
      for (const { assessment, monsters } of suggestions) {
        expect(assessment.difficulty).toBe(target)
        if (rules === '2024')
          expect(assessment.totalXp).toBeLessThanOrEqual(
            assessment.thresholds[target as keyof typeof assessment.thresholds],
          )
        expect(monsters.every(({ count }) => count >= 1)).toBe(true)
        expect(monsters.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(15)
        expect(new Set(monsters.map(({ id }) => id)).size).toBe(monsters.length)
      }
    }
  })
})

const aSmallCandidate = fc.record({
  cr: fc.constantFrom(...CHALLENGE_RATINGS.slice(0, 10)),
  roles: fc.subarray(['leader', 'brute']),
  environments: fc.subarray(['forest', 'swamp']),
})

const aSmallRequest = fc
  .record({
    goal: fc.constantFrom<{ rules: '2014' | '2024'; target: Target }>(...targets),
    party: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 7 }),
    bestiary: fc.array(aSmallCandidate, { minLength: 1, maxLength: 5 }),
    locks: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), { maxLength: 2 }),
    creatures: fc.record({ least: fc.integer({ min: 1, max: 3 }), most: fc.integer({ min: 3, max: 6 }) }),
    kinds: fc.integer({ min: 0, max: 3 }),
    roles: fc.subarray(['leader', 'brute']),
    environments: fc.option(fc.subarray(['forest', 'swamp'], { minLength: 1 }), { nil: undefined }),
    seed: fc.string(),
  })
  .map(({ goal, bestiary, locks, ...rest }): SuggestionRequest => {
    const candidates = bestiary.map((candidate, i): Candidate => ({ id: `m${i}`, ...candidate }))
    const locked = locks.slice(0, candidates.length).map((count, i) => ({ id: `m${i}`, count }))
    return { ...goal, ...rest, candidates, locked, max: 50 }
  })

describe('XP-13, XP-14 against trying every fight there is', () => {
  test('every suggestion is one of them, and there is one whenever there is any', () => {
    fc.assert(
      fc.property(aSmallRequest, (request) => {
        const answer = suggestEncounters(request)
        const possible = everyFight(request)

        if (answer.ok) for (const { monsters } of answer.suggestions) expect(possible).toContain(written(monsters))
        else expect(possible).toEqual(new Set())
      }),
      { numRuns: 400 },
    )
  })

  test('with room for all, every combination of worths is suggested', () => {
    fc.assert(
      fc.property(aSmallRequest, (request) => {
        // One monster a worth, so that a fight and its combination of worths are the same thing.
        const crs = new Set<string>()
        const candidates = request.candidates.filter(({ cr }) => !crs.has(cr) && crs.add(cr)).slice(0, 3)
        const locked = request.locked?.filter(({ id }) => candidates.some((candidate) => candidate.id === id))
        const asked = { ...request, candidates, locked, creatures: { least: 1, most: 4 } }

        const answer = suggestEncounters(asked)
        const found = answer.ok ? answer.suggestions.map(({ monsters }) => written(monsters)) : []
        expect(new Set(found)).toEqual(everyFight(asked))
      }),
      { numRuns: 300 },
    )
  })
})

describe('XP-14 what the DM asks for', () => {
  test('a locked monster with a count is there, with that count', () => {
    const candidates = [...aBestiary(350), { id: 'ogre', cr: '2' }]
    for (const { monsters } of suggested(aRequest({ candidates, locked: [{ id: 'ogre', count: 2 }] })).suggestions)
      expect(monsters).toContainEqual({ id: 'ogre', cr: '2', xp: 450, count: 2, isLocked: true })
  })

  test('a locked monster without a count is there, as often as fits', () => {
    const candidates = [...aBestiary(350), { id: 'ogre', cr: '2' }]
    const { suggestions } = suggested(aRequest({ candidates, locked: [{ id: 'ogre' }], max: 20 }))
    const counts = suggestions.map(({ monsters }) => monsters.find(({ id }) => id === 'ogre')?.count ?? 0)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(new Set(counts).size).toBeGreaterThan(1)
  })

  test('locks that hit the target already are suggested as they are', () => {
    const candidates = [{ id: 'ogre', cr: '2' }]
    const request = aRequest({
      party: [3, 3, 3],
      target: 'low',
      candidates,
      locked: [{ id: 'ogre', count: 1 }],
      kinds: 0,
    })
    expect(suggested(request).suggestions).toMatchObject([{ monsters: [{ id: 'ogre', count: 1 }] }])
  })

  test('counts are kept', () => {
    for (const { monsters } of suggested(aRequest({ creatures: { least: 6, most: 8 }, max: 20 })).suggestions) {
      const count = monsters.reduce((sum, group) => sum + group.count, 0)
      expect(count).toBeGreaterThanOrEqual(6)
      expect(count).toBeLessThanOrEqual(8)
    }
  })

  test('only monsters of the asked environments are added, and each asked role is filled', () => {
    const candidates = aBestiary(350)
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
    const request = aRequest({ candidates, environments: ['swamp', 'coast'], roles: ['leader', 'minion'], max: 20 })
    for (const { monsters } of suggested(request).suggestions) {
      const chosen = monsters.map(({ id }) => byId.get(id))
      for (const monster of chosen)
        expect(['swamp', 'coast'].some((each) => monster?.environments?.includes(each))).toBe(true)
      for (const role of ['leader', 'minion'])
        expect(chosen.some((monster) => monster?.roles?.includes(role))).toBe(true)
    }
  })

  test('harmless monsters are never added', () => {
    const candidates = [
      { id: 'frog', cr: '0', xp: 0 },
      { id: 'wolf', cr: '1/4' },
    ]
    const { suggestions } = suggested(aRequest({ rules: '2014', target: 'easy', party: [1, 1, 1, 1], candidates }))
    expect(suggestions.flatMap(({ monsters }) => monsters.map(({ id }) => id))).not.toContain('frog')
  })
})

test('the same seed tells the same fights, another seed others', () => {
  expect(suggested(aRequest())).toEqual(suggested(aRequest()))
  expect(suggested(aRequest())).not.toEqual(suggested(aRequest({ seed: 'another night' })))
})

test('suggestions differ in size and in monsters', () => {
  const { suggestions } = suggested(aRequest({ max: 5 }))
  const sizes = suggestions.map(({ monsters }) => monsters.reduce((sum, { count }) => sum + count, 0))
  expect(new Set(sizes).size).toBeGreaterThanOrEqual(3)
  expect(new Set(suggestions.flatMap(({ monsters }) => monsters.map(({ id }) => id))).size).toBeGreaterThanOrEqual(8)
})

test('a bestiary where every monster has a worth of its own is searched in part, and still exactly', () => {
  const candidates = Array.from({ length: 2_000 }, (_, i) => ({ id: `m${i}`, cr: '1', xp: 50 + i }))
  const { suggestions, isExhaustive } = suggested(aRequest({ candidates }))
  expect(isExhaustive).toBe(false)
  for (const { assessment } of suggestions) expect(assessment.difficulty).toBe('high')
})

test.each<{ refusal: string; facts: Partial<SuggestionRequest>; at?: number }>([
  { refusal: 'empty_party', facts: { party: [] } },
  { refusal: 'level_out_of_range', facts: { party: [5, 0] }, at: 1 },
  { refusal: 'unknown_target', facts: { target: 'deadly' } },
  { refusal: 'unknown_target', facts: { rules: '2014', target: 'high' } },
  {
    refusal: 'unknown_cr',
    facts: {
      candidates: [
        { id: 'a', cr: '1' },
        { id: 'b', cr: '—' },
      ],
    },
    at: 1,
  },
  {
    refusal: 'duplicate_candidate',
    facts: {
      candidates: [
        { id: 'a', cr: '1' },
        { id: 'a', cr: '2' },
      ],
    },
    at: 1,
  },
  { refusal: 'unknown_candidate', facts: { locked: [{ id: 'nobody', count: 1 }] }, at: 0 },
  { refusal: 'negative_count', facts: { locked: [{ id: 'monster-1', count: -1 }] }, at: 0 },
  { refusal: 'count_not_whole', facts: { locked: [{ id: 'monster-1', count: 0.5 }] }, at: 0 },
  { refusal: 'bad_limit', facts: { locked: [{ id: 'monster-1', count: 61 }] } },
  { refusal: 'bad_limit', facts: { max: 0 } },
  { refusal: 'bad_limit', facts: { kinds: 6 } },
  { refusal: 'bad_limit', facts: { creatures: { most: 61 } } },
  {
    refusal: 'locked_over_target',
    facts: { party: [1], candidates: [{ id: 'tarrasque', cr: '30' }], locked: [{ id: 'tarrasque', count: 1 }] },
  },
  { refusal: 'nothing_fits', facts: { party: [1], candidates: [{ id: 'tarrasque', cr: '30' }] } },
  { refusal: 'nothing_fits', facts: { candidates: [] } },
])('XP-2 $refusal', ({ refusal, facts, at }) => {
  expect(suggestEncounters(aRequest(facts))).toMatchObject({ ok: false, refusal, ...(at !== undefined && { at }) })
})

/** A fight as text, whatever the order of its monsters. */
const written = (monsters: readonly { id: string; count: number }[]) =>
  monsters
    .map(({ id, count }) => `${count} ${id}`)
    .sort()
    .join(', ')
