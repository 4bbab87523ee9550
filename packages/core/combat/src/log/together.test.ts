import { expect, test } from 'vitest'
import { type Said, together } from './together.ts'

const each = (names: readonly string[], does: string): Said[] =>
  names.map((who) => ({ who, sentence: `${who} ${does}` }))
const kobolds = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Kobold ${from + index}`)

test('who did the same is told of together', () => {
  expect(together(each(['Kira', 'Bolgin'], 'joins.'))).toEqual(['Kira and Bolgin join.'])
  expect(together(each(['Kira', 'Bolgin', 'Ithil'], 'is affected: Bless.'))).toEqual([
    'Kira, Bolgin and Ithil are affected: Bless.',
  ])
})

test('a run of numbers is told by its ends, two by name', () => {
  expect(together(each([...kobolds(1, 6), 'Kira'], 'dies.'))).toEqual(['Kobold 1 to 6 and Kira die.'])
  expect(together(each(['Kobold 1', 'Kobold 2', 'Kobold 4'], 'dies.'))).toEqual([
    'Kobold 1, Kobold 2 and Kobold 4 die.',
  ])
})

test('whoever fared otherwise is told of alone, in the order of the first', () => {
  const said = [
    { who: null, sentence: 'Round 2 begins.' },
    ...each(['Kobold 1'], 'takes 9 fire damage from a hit.'),
    ...each(['Kobold 1'], 'dies.'),
    ...each(['Ogre'], 'takes 4 fire damage from a hit (saved).'),
    ...each(['Kobold 2'], 'takes 9 fire damage from a hit.'),
    ...each(['Kobold 2'], 'dies.'),
  ]
  expect(together(said)).toEqual([
    'Round 2 begins.',
    'Kobold 1 and Kobold 2 take 9 fire damage from a hit.',
    'Kobold 1 and Kobold 2 die.',
    'Ogre takes 4 fire damage from a hit (saved).',
  ])
})

test('what befell somebody twice is told twice', () => {
  const said = each(['Kira', 'Kira', 'Bolgin'], 'must make a concentration save, DC 10.')
  expect(together(said)).toEqual([
    'Kira and Bolgin must make a concentration save, DC 10.',
    'Kira must make a concentration save, DC 10.',
  ])
})

test('a sentence that is about nobody, or does not begin with them, stays as it is', () => {
  const said = [
    { who: 'Kira', sentence: 'Bless on Kira runs out.' },
    { who: 'Bolgin', sentence: 'Bless on Bolgin runs out.' },
    { who: null, sentence: 'The fight begins.' },
    { who: null, sentence: 'The fight begins.' },
  ]
  expect(together(said)).toEqual(said.map(({ sentence }) => sentence))
})
