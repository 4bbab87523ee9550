import { describe, expect, test } from 'vitest'
import { type Candidate, evaluate, fuse, placeOfFirst, rank, searchTerms, vectorWeight } from '../src/index.ts'
import { stem } from '../src/rank/stem.ts'

const aCandidate = (id: string, headingPath: string[], text: string, kind?: Candidate['kind']): Candidate => ({
  id,
  title: 'The Red Book',
  headingPath,
  text,
  kind,
})
const first = (question: string, candidates: Candidate[]) => rank(question, candidates)[0]?.id

test.each([
  ['grappling', 'grapple'],
  ['shoving', 'shove'],
  ['bodies', 'body'],
  ['stopped', 'stop'],
  ['witches', 'witch'],
  ['quickly', 'quick'],
])('RNK-1: %s meets %s', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})

test('RNK-2: only words that tell passages apart are searched for', () => {
  expect(searchTerms('What happens when I am hidden behind the arras?')).toEqual(['hidden', 'behind', 'arras'])
})

test("RNK-3: lay words bring the book's terms along", () => {
  expect(searchTerms('Can I push him?')).toContain('shove')
  expect(searchTerms('Can she knock him down?')).toContain('prone')
  expect(searchTerms('May I walk slowly?')).not.toContain('disengage')
})

describe('RNK-4 to RNK-7', () => {
  test('RNK-4: a heading tells more than the text', () => {
    const body = aCandidate('body', ['Travel'], 'A lantern helps. The lantern burns oil. Carry a lantern.')
    const heading = aCandidate('heading', ['Gear', 'Hooded Lantern'], 'It burns for six hours on one flask of oil.')
    expect(first('How long does a lantern burn?', [body, heading])).toBe('heading')
  })

  test('RNK-5: a passage with more of the question is closer than one with a word often', () => {
    const often = aCandidate('often', ['A'], 'ice ice ice ice ice ice')
    const more = aCandidate('more', ['B'], 'thin ice breaks under weight')
    expect(first('does thin ice break under my weight', [often, more])).toBe('more')
  })

  test('RNK-6: the passage whose heading the question names comes first', () => {
    const named = aCandidate('named', ['Spells', 'Iron Thought'], 'The target cannot be moved.')
    const other = aCandidate(
      'other',
      ['Spells', 'Iron Skin'],
      'Iron thought is the school of iron. Iron thought protects iron.',
    )
    expect(first('What does Iron Thought do?', [other, named])).toBe('named')
  })

  test('RNK-7: a stat block that nobody named yields', () => {
    const text = 'The target is restrained and takes damage while restrained by the web.'
    const beast = aCandidate('beast', ['Monsters', 'Ettercap'], text, 'stat_block')
    const rule = aCandidate('rule', ['Conditions', 'Bound'], text)
    expect(first('restrained web damage', [beast, rule])).toBe('rule')
    expect(first('ettercap web damage', [beast, rule])).toBe('beast')
  })
})

test('a question of stopwords ranks everything alike', () => {
  expect(rank('what is it', [aCandidate('a', ['A'], 'x')])).toEqual([{ id: 'a', score: 0 }])
})

test('ranking a hundred passages is quick', () => {
  const text = 'The creature takes the attack action and moves through the difficult terrain of the cave. '.repeat(25)
  const candidates = Array.from({ length: 100 }, (_, i) => aCandidate(String(i), ['Cave', `Room ${i}`], text))
  for (let i = 0; i < 20; i++) rank('Can I move through difficult terrain?', candidates)
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now()
    rank('Can I move through difficult terrain?', candidates)
    return performance.now() - began
  })
  // a machine shared with others has slow moments; the quickest run tells what the work costs
  expect(Math.min(...times)).toBeLessThan(20)
})

test('FUS-1: legs are stretched to one scale, weighted and added', () => {
  const words = [
    { id: 'a', score: 40 },
    { id: 'b', score: 20 },
    { id: 'c', score: 0 },
  ]
  const meaning = [
    { id: 'c', score: 0.9 },
    { id: 'b', score: 0.5 },
  ]

  const fused = fuse([
    { weight: 0.7, ranked: words },
    { weight: 0.3, ranked: meaning },
  ])
  expect(fused.map(({ id, score }) => [id, Number(score.toFixed(2))])).toEqual([
    ['a', 0.7],
    ['b', 0.35],
    ['c', 0.3],
  ])
})

test('FUS-2: a weak model has a small voice', () => {
  expect(vectorWeight('use-lite')).toBeLessThan(vectorWeight('text-embedding-3-small'))
  expect(vectorWeight('text-embedding-3-small')).toBeLessThan(vectorWeight('text-embedding-3-large'))
  expect(vectorWeight('never heard of it')).toBeLessThan(0.5)
})

test('EVA-1: a marker is found in the text or in the heading path, also of a passage with two names', () => {
  const ranked = [
    { headingPath: ['Combat', 'Dash'], text: 'Run.' },
    { headingPath: ['Conditions', 'Blind · Deaf'], text: 'It hears nothing.' },
  ]
  expect(placeOfFirst(['conditions > deaf'], ranked)).toBe(2)
  expect(placeOfFirst(['RUN.'], ranked)).toBe(1)
  expect(placeOfFirst(['Actions > Dash'], ranked)).toBeNull()
})

test('EVA-2: recall and mean reciprocal rank', () => {
  expect(evaluate([1, 2, 7, null])).toEqual({
    questions: 4,
    recallAt1: 0.25,
    recallAt5: 0.5,
    recallAt10: 0.75,
    mrrAt10: (1 + 1 / 2 + 1 / 7) / 4,
  })
})
