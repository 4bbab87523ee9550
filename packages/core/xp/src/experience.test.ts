import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adventuringDay, awardXp, CHALLENGE_RATINGS, crForXp, levelForXp, xpForCr, xpForLevel } from './index.ts'

describe('challenge ratings and XP', () => {
  test.each([
    ['0', 10],
    ['1/8', 25],
    ['1/2', 100],
    ['1', 200],
    ['12', 8_400],
    ['30', 155_000],
  ])('XP-1 CR %s is worth %i', (cr, xp) => {
    expect(xpForCr(cr)).toEqual({ ok: true, xp })
    expect(crForXp(xp)).toEqual({ ok: true, cr, exact: true })
  })

  test('XP-1 there and back again for every challenge rating, in rising order', () => {
    const worths = CHALLENGE_RATINGS.map((cr) => {
      const found = xpForCr(cr)
      return found.ok ? found.xp : -1
    })
    expect(worths).toEqual([...worths].sort((a, b) => a - b))
    expect(worths.map((xp) => crForXp(xp))).toEqual(CHALLENGE_RATINGS.map((cr) => ({ ok: true, cr, exact: true })))
  })

  test.each([
    [0, '0', true],
    [5, '0', false],
    [449, '1', false],
    [8_000, '11', false],
    [1_000_000, '30', false],
  ])('XP-1 %i XP is nearest below CR %s', (xp, cr, exact) => {
    expect(crForXp(xp)).toEqual({ ok: true, cr, exact })
  })

  test('XP-2 nonsense is refused', () => {
    expect(xpForCr('1/3')).toMatchObject({ ok: false, refusal: 'unknown_cr' })
    expect(crForXp(-1)).toMatchObject({ ok: false, refusal: 'bad_xp' })
    expect(crForXp(Number.NaN)).toMatchObject({ ok: false, refusal: 'bad_xp' })
  })
})

describe('levels', () => {
  test.each([
    { xp: 0, level: 1, missing: 300 },
    { xp: 299, level: 1, missing: 1 },
    { xp: 300, level: 2, missing: 600 },
    { xp: 6_500, level: 5, missing: 7_500 },
    { xp: 354_999, level: 19, missing: 1 },
  ])('XP-10 $xp XP is level $level', ({ xp, level, missing }) => {
    expect(levelForXp(xp)).toMatchObject({ ok: true, level, next: { level: level + 1, missing } })
  })

  test('XP-10 nothing comes after level 20', () => {
    expect(levelForXp(400_000)).toEqual({ ok: true, level: 20 })
    expect(xpForLevel(20)).toEqual({ ok: true, xp: 355_000 })
    expect(xpForLevel(21)).toMatchObject({ ok: false, refusal: 'level_out_of_range' })
    expect(levelForXp(-1)).toMatchObject({ ok: false, refusal: 'bad_xp' })
  })
})

describe('awards', () => {
  test.each([
    { monsters: [{ cr: '1/4', count: 4 }], characters: 4, totalXp: 200, each: 50, remainder: 0 },
    { monsters: [{ cr: '5', count: 1 }], characters: 7, totalXp: 1_800, each: 257, remainder: 1 },
    { monsters: [{ cr: '1/8', count: 1 }], characters: 6, totalXp: 25, each: 4, remainder: 1 },
    { monsters: [], characters: 3, totalXp: 0, each: 0, remainder: 0 },
  ])('XP-9 $totalXp XP among $characters', ({ monsters, characters, ...award }) => {
    expect(awardXp({ monsters, characters })).toEqual({ ok: true, ...award })
  })

  test('XP-9 shares and remainder add up, and the remainder is less than a share for all', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 20 }), (xp, characters) => {
        const award = awardXp({ monsters: [{ cr: '1', count: 1, xp }], characters })
        if (!award.ok) throw new Error(award.message)
        expect(award.each * characters + award.remainder).toBe(xp)
        expect(award.remainder).toBeLessThan(characters)
      }),
    )
  })

  test.each([0, -1, 1.5])('XP-9 %s characters are refused', (characters) => {
    expect(awardXp({ monsters: [], characters })).toMatchObject({ ok: false, refusal: 'nobody_to_award' })
  })
})

describe('the adventuring day', () => {
  test('XP-8 sums characters and takes off what was fought', () => {
    expect(adventuringDay({ rules: '2014', party: [5, 5, 4], fights: [2_000, 2_350.5] })).toEqual({
      ok: true,
      budget: 8_700,
      spent: 4_350.5,
      left: 4_349.5,
      share: 4_350.5 / 8_700,
    })
  })

  test('XP-8 may be overspent', () => {
    expect(adventuringDay({ rules: '2014', party: [1], fights: [400] })).toMatchObject({ left: -100 })
  })

  test('XP-8 2024 has none; nonsense is refused', () => {
    expect(adventuringDay({ rules: '2024', party: [1], fights: [] })).toMatchObject({ refusal: 'no_adventuring_day' })
    expect(adventuringDay({ rules: '2014', party: [1], fights: [5, -1] })).toMatchObject({ refusal: 'bad_xp', at: 1 })
    expect(adventuringDay({ rules: '2014', party: [99], fights: [] })).toMatchObject({ refusal: 'level_out_of_range' })
  })
})
