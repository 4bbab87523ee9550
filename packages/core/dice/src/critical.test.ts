import { expect, test } from 'vitest'
import { criticalOf, print } from './index.ts'

test.each([
  { notation: '2d6 + 3', becomes: '4d6 + 3' },
  { notation: '1d8[slashing] + 2d6[fire] + 4', becomes: '2d8[slashing] + 4d6[fire] + 4' },
  { notation: '(1d10 + 5) * 2', becomes: '(2d10 + 5) * 2' },
  { notation: '3d6kh2 * 2', becomes: '(3d6kh2 + 3d6kh2) * 2' },
  { notation: '7', becomes: '7' },
])('DICE-7 $notation becomes $becomes', ({ notation, becomes }) => {
  const critical = criticalOf(notation)
  expect(critical.ok && print(critical.expression)).toBe(becomes)
})

test('DICE-7 doubling past the limit is refused', () => {
  expect(criticalOf('501d6')).toMatchObject({ ok: false, refusal: 'too_many_dice', at: 0 })
})
