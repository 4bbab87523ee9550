import { expect, test } from 'vitest'
import { quoteBoxes } from './quote-boxes.ts'
import { stacked } from './stacked.ts'

// a page of 600 × 800 points; PDF space grows upwards, so y is 800 − top
const toTopLeft = [1, 0, 0, -1, 0, 800]
const run = (str: string, x: number, baseline: number, width: number) => ({
  str,
  transform: [10, 0, 0, 10, x, 800 - baseline],
  width,
  height: 10,
})
const rounded = (boxes: readonly (readonly number[])[]) => boxes.map((box) => box.map(Math.round))

test('quoted words are boxed where they stand, from the top left, and only as far as they go', () => {
  const runs = [run('The cellar floods', 100, 200, 170), run('at midnight. Run.', 100, 214, 170)]
  expect(rounded(quoteBoxes('cellar floods at midnight', { runs, toTopLeft, within: [] }))).toEqual([
    [140, 192, 270, 202],
    [100, 206, 210, 216],
  ])
})

test('the same words outside of the passage are left alone', () => {
  const runs = [run('The bell rings.', 50, 100, 150), run('The bell rings.', 350, 500, 150)]
  const within = [[340, 480, 560, 520]]
  expect(rounded(quoteBoxes('The bell rings', { runs, toTopLeft, within }))).toEqual([[350, 492, 490, 502]])
})

test('words on a page that lies on its side are boxed as they are seen', () => {
  const runs = [{ str: 'tide', transform: [0, 10, -10, 0, 300, 100], width: 40, height: 10 }]
  expect(rounded(quoteBoxes('tide', { runs, toTopLeft, within: [] }))).toEqual([[292, 660, 302, 700]])
})

test('lines under each other become one block; another column stays apart', () => {
  expect(
    stacked([
      [50, 100, 200, 112],
      [50, 114, 280, 150],
      [330, 60, 560, 90],
    ]),
  ).toEqual([
    [50, 100, 280, 150],
    [330, 60, 560, 90],
  ])
})
