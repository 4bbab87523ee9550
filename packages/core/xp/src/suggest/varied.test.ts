import { expect, test } from 'vitest'
import type { KeptShape } from './keep-best.ts'
import { varied } from './varied.ts'

const aShape = (worths: number[], ...counts: number[]): KeptShape => ({ openCounts: [], worths, counts, score: 0 })

test('sorts take turns, and worths seen before wait until everything new has had its turn', () => {
  const solo = [aShape([4], 1), aShape([5], 1)]
  const pairs = [aShape([4], 2), aShape([3], 2)]
  expect(varied([solo, pairs], 4)).toEqual([solo[0], solo[1], pairs[1], pairs[0]])
  expect(varied([solo, pairs], 2)).toEqual([solo[0], solo[1]])
  expect(varied([], 3)).toEqual([])
})
