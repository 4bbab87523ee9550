import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const said = (pieces: readonly string[], words: string) =>
  findWords(pieces, words).map(({ piece, from, to }) => pieces[piece]?.slice(from, to))

test('words are found across the pieces they were cut into, and nothing around them', () => {
  const pieces = ['The bell rings. The cel', 'lar floods at', ' midnight. Nobody knows.']
  expect(said(pieces, 'The cellar floods at midnight.')).toEqual(['The cel', 'lar floods at', ' midnight'.slice(1)])
})

test.each([
  [
    'hyphens at the end of a line',
    ['a good adven-', 'ture begins'],
    'good adventure begins',
    ['good adven', 'ture begins'],
  ],
  ['ligatures', ['the ﬁrst oﬃce'], 'first office', ['ﬁrst oﬃce']],
  ['Markdown marks', ['Hit: ', '5 fire', ' damage'], '**Hit:** 5 _fire_ damage', ['Hit', '5 fire', 'damage']],
  ['capitals and accents', ['CAFÉ Noir'], 'café noir', ['CAFÉ Noir']],
])('%s do not hide them', (_, pieces, words, found) => expect(said(pieces, words)).toEqual(found))

test('a quote whose end is on the next page is marked as far as its sentences go', () => {
  const page = ['The mill stands on the river bank. The miller has not been seen since autumn.']
  const quote = 'The miller has not been seen since autumn. His dog guards the door and bites every guest.'
  expect(said(page, quote)).toEqual(['The miller has not been seen since autumn'])
})

test.each([['nothing'], ['...'], ['']])('what is not there is not found: %s', (words) =>
  expect(findWords(['The bell rings.'], words)).toEqual([]),
)
