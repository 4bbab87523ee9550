import { expect, test } from 'vitest'
import { damageChoices } from './damage-choices.ts'
import { diceInText } from './dice-in-text.ts'

test('dice are found in a sentence, and the sentence stays whole', () => {
  const text = 'It regains 7 (2d6) hit points, or 1d8 – 1, and d20s are left alone.'
  const pieces = diceInText(text)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.flatMap(({ dice }) => dice ?? [])).toEqual(['2d6', '1d8 - 1'])
})

test('a weapon in one hand or in two is two choices, both with what is added', () => {
  const sword = { average: 7, dice: '1d8 + 3', type: 'slashing', mode: 'base' } as const
  const inTwo = { average: 8, dice: '1d10 + 3', type: 'slashing', mode: 'or' } as const
  const fire = { average: 3, dice: '1d6', type: 'fire', mode: 'plus' } as const
  expect(damageChoices([sword, inTwo, fire])).toEqual([
    [sword, fire],
    [inTwo, fire],
  ])
})
