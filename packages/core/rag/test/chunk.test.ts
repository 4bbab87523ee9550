import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunk, readMarkdown } from '../src/index.ts'

const words = (n: number, word = 'torch') => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ')
const SIZE = { method: 'headings', size: 100, overlap: 0 } as const

test('CHU-1: a passage stays under its heading and knows the path to it', () => {
  const passages = chunk(readMarkdown(`# Combat\n\n${words(60)}\n\n## Cover\n\n${words(60, 'wall')}`), SIZE)

  expect(passages.map(({ headingPath }) => headingPath)).toEqual([['Combat'], ['Combat', 'Cover']])
  expect(passages[1]?.text.startsWith('Cover\nwall0')).toBe(true)
  expect(passages[1]?.lines).toEqual([5, 7])
})

test('CHU-2: tiny neighbours share a passage that carries both names; one alone keeps its own', () => {
  const [first, second] = chunk(
    readMarkdown(`# Gear\n\n${words(50)}\n\n## Rope\n\nHemp.\n\n## Torch\n\nBurns.\n\n## Tent\n\n${words(50)}`),
    SIZE,
  ).slice(1)

  expect(first?.headingPath).toEqual(['Gear', 'Rope · Torch'])
  expect(first?.text).toBe('Rope\nHemp.\nTorch\nBurns.')
  expect(second?.headingPath).toEqual(['Gear', 'Tent'])
})

const aStatBlock = `## Cave Fisher\n\n**Armor Class** 16\n\n**Hit Points** 58\n\n${words(120)}\n\n### Actions\n\n${words(120)}\n\n### Reactions\n\n${words(20)}`

test('CHU-3: a stat block stays whole, with the headings inside it', () => {
  const passages = chunk(readMarkdown(`# Monsters\n\n${words(50)}\n\n${aStatBlock}\n\n## Gnoll\n\n${words(50)}`), SIZE)

  const kinds = passages.map(({ kind, headingPath }) => [kind, headingPath.at(-1)])
  expect(kinds).toEqual([
    ['text', 'Monsters'],
    ['stat_block', 'Cave Fisher'],
    ['text', 'Gnoll'],
  ])
  expect(passages[1]?.text).toContain('Reactions')
})

test('CHU-3: a spell stays whole', () => {
  const passages = chunk(
    readMarkdown(`## Firefall\n\n**Casting Time:** 1 action\n\n${words(90)}\n\n${words(90)}`),
    SIZE,
  )
  expect(passages).toMatchObject([{ kind: 'spell', headingPath: ['Firefall'] }])
})

test('CHU-4: a long section is cut between blocks, a long paragraph between sentences, a long table between rows', () => {
  const sentences = Array.from({ length: 30 }, (_, i) => `The ${i}th stair is wet and cold here.`).join(' ')
  const rows = Array.from({ length: 120 }, (_, i) => `| ${i} | a b c d e |`).join('\n')
  const passages = chunk(readMarkdown(`# Deep\n\n${sentences}\n\n| n | what |\n|--|--|\n${rows}`), SIZE)

  for (const { text, kind } of passages)
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(kind === 'table' ? 1_000 : 102)
  const tables = passages.filter(({ kind }) => kind === 'table')
  expect(tables.length).toBeGreaterThan(1)
  for (const { text } of tables) expect(text).toContain('n | what')
})

test('CHU-5: fixed windows hold no more than their size and overlap as asked', () => {
  const passages = chunk(readMarkdown(`# A\n\n${words(500)}`), { method: 'fixed', size: 80, overlap: 20 })

  expect(passages.length).toBeGreaterThan(6)
  for (const { text } of passages) expect(text.split(/\s+/).length).toBeLessThanOrEqual(80)
  const [a, b] = passages.map(({ text }) => text.split(/\s+/))
  expect(b?.slice(0, 20)).toEqual(a?.slice(-20))
})

test('CHU-6: every word of the document stands in a passage, in order', () => {
  const paragraph = fc.integer({ min: 1, max: 150 })
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 20, max: 120 }),
      (lengths, size) => {
        const text = lengths.map((n, i) => `${'#'.repeat((i % 3) + 1)} H${i}\n\n${words(n, `w${i}x`)}`).join('\n\n')
        const passages = chunk(readMarkdown(text), { method: 'headings', size, overlap: 0 })
        const expected = text.replace(/#+ /g, '').split(/\s+/)
        expect(passages.flatMap((passage) => passage.text.split(/\s+/))).toEqual(expected)
        expect(passages.map(({ position }) => position)).toEqual(passages.map((_, i) => i))
      },
    ),
  )
})
