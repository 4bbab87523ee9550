import { expect, test } from 'vitest'
import { averageOf, withRating } from './numbers.ts'

test.each([
  ['6d10 + 12', 45],
  ['1d6', 3],
  ['2d8−2', 7],
  ['many', undefined],
  ['', undefined],
])('%s averages %s', (dice, average) => {
  expect(averageOf(dice)).toBe(average)
})

test('a rating brings XP and proficiency, and leaves alone what somebody set', () => {
  const five = withRating({}, '5')
  expect(five).toEqual({ challenge: { rating: '5', xp: 1800 }, proficiencyBonus: 3 })
  expect(withRating(five, '9')).toEqual({ challenge: { rating: '9', xp: 5000 }, proficiencyBonus: 4 })

  const own = { challenge: { rating: '5' as const, xp: 1500 }, proficiencyBonus: 6 }
  expect(withRating(own, '9')).toEqual({ challenge: { rating: '9', xp: 1500 }, proficiencyBonus: 6 })
  expect(withRating(five, undefined)).toEqual({ challenge: undefined, proficiencyBonus: undefined })
})
