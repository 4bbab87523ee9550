import { expect, test } from 'vitest'
import { countsThatFit, whatIfOneMore } from './index.ts'

test('XP-11 one more of each group, and whether that tips the fight', () => {
  const answer = whatIfOneMore({
    rules: '2014',
    party: [1, 1, 1, 1],
    monsters: [
      { cr: '1/4', count: 2 },
      { cr: '0', count: 0 },
    ],
  })
  expect(answer).toMatchObject({
    now: { adjustedXp: 150, difficulty: 'easy' },
    oneMore: [
      { at: 0, assessment: { adjustedXp: 300, multiplier: 2, difficulty: 'hard' }, isHarder: true },
      { at: 1, assessment: { adjustedXp: 220, multiplier: 2, difficulty: 'medium' }, isHarder: true },
    ],
  })
})

test('XP-11 in 2024 there is no multiplier to tip it', () => {
  const answer = whatIfOneMore({ rules: '2024', party: [3, 3, 3, 3], monsters: [{ cr: '1/4', count: 2 }] })
  expect(answer).toMatchObject({ oneMore: [{ assessment: { totalXp: 150, difficulty: 'low' }, isHarder: false }] })
})

test('XP-11 nonsense is refused', () => {
  expect(whatIfOneMore({ rules: '2024', party: [3], monsters: [{ cr: '?', count: 2 }] })).toMatchObject({
    refusal: 'unknown_cr',
  })
})

test.each([
  { rules: '2014' as const, target: 'easy' as const, cr: '1/4', counts: [2] },
  { rules: '2014' as const, target: 'hard' as const, cr: '1/4', counts: [3] },
  { rules: '2014' as const, target: 'medium' as const, cr: '1/4', counts: [] },
  { rules: '2014' as const, target: 'trivial' as const, cr: '1/8', counts: [1, 2] },
  { rules: '2024' as const, target: 'low' as const, cr: '1/4', counts: [1, 2, 3, 4] },
  { rules: '2024' as const, target: 'moderate' as const, cr: '1/4', counts: [5, 6] },
  { rules: '2024' as const, target: 'high' as const, cr: '1/4', counts: [7, 8] },
])('XP-12 $rules $target fights of CR $cr for four beginners: $counts', ({ rules, target, cr, counts }) => {
  expect(countsThatFit({ rules, party: [1, 1, 1, 1], target, cr })).toEqual({ ok: true, counts })
})

test('XP-12 beside others already there', () => {
  const others = [{ cr: '1', count: 1 }]
  expect(countsThatFit({ rules: '2024', party: [1, 1, 1, 1], target: 'high', cr: '1/4', others })).toEqual({
    ok: true,
    counts: [3, 4],
  })
})

test('XP-12 nonsense is refused', () => {
  expect(countsThatFit({ rules: '2014', party: [1], target: 'easy', cr: '1', most: 0 })).toMatchObject({
    refusal: 'bad_limit',
  })
  expect(countsThatFit({ rules: '2014', party: [0], target: 'easy', cr: '1' })).toMatchObject({
    refusal: 'level_out_of_range',
  })
})
