import { expect, test } from 'vitest'
import { aCitation, aMessage } from './a-sage.tsx'
import { answerAsText } from './answer-as-text.ts'
import { placeOf, sourcesOf } from './citation-words.ts'
import { questionsAbout } from './questions-about.ts'
import { spoken } from './spoken.ts'

test.each([
  [{}, 'The quay › The third step, page 12'],
  [{ page: null }, 'The quay › The third step'],
  [{ headingPath: [] }, 'page 12'],
  [{ headingPath: ['The Tide Bell', 'The quay'], page: null }, 'The quay'],
])('a citation with %j stands at “%s”', (facts, place) => expect(placeOf(aCitation(facts))).toBe(place))

test('a passage that is quoted twice is one source with both quotes, in the order of numbers', () => {
  const again = aCitation({ quote: 'Nobody rings it twice.' })
  const sources = sourcesOf([aCitation({ n: 4 }), aCitation(), again, aCitation()])
  expect(sources.map(({ citation, quotes }) => [citation.n, quotes])).toEqual([
    [1, ['The third step floods at midnight.', 'Nobody rings it twice.']],
    [4, ['The third step floods at midnight.']],
  ])
})

test('a copied answer carries its question and its sources', () =>
  expect(answerAsText(aMessage())).toBe(
    'When does the third step flood?\n\nIt floods at midnight. [1]\n\n' +
      '[1] The Tide Bell, The quay › The third step, page 12: “The third step floods at midnight.”',
  ))

test('suggestions ask about subjects, not about table numbers or what every stat block has', () =>
  expect(
    questionsAbout([
      { title: 'Rules', isRulebook: true, headings: ['Table 3–1: Prices', 'Actions', '12', 'Grappling'] },
      { title: 'Rules', isRulebook: true, headings: ['Grappling', 'Falling'] },
      { title: 'The Tide Bell', isRulebook: false, headings: ['The Quay'] },
      { title: 'Notes', isRulebook: false, headings: [] },
    ]),
  ).toEqual([
    'What do the rules say about Grappling?',
    'What do the rules say about Falling?',
    'What does “The Tide Bell” say about The Quay?',
  ]))

test.each([
  [aMessage({ answer: '**It** floods. [1]' }), 'The Sage answers: It floods.'],
  [aMessage({ kind: 'unanswered', answer: '' }), 'The sources don’t answer this. 1 passage comes closest.'],
  [aMessage({ kind: 'closest_passages', answer: '', citations: [] }), 'No passage comes close.'],
  [aMessage({ state: 'stopped' }), 'The answer was stopped.'],
  [aMessage({ state: 'failed', failure: { code: 'model_busy', message: 'Try again.' } }), 'Try again.'],
])('what a screen reader hears at the end', (message, words) => expect(spoken(message)).toBe(words))
