import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, chunk, readMarkdown, toMarkdown } from '../src/index.ts'

const said = (block: Block) => {
  switch (block.kind) {
    case 'heading':
      return [block.kind, block.level, block.text]
    case 'paragraph':
      return [block.kind, block.text, block.lead]
    case 'list':
      return [block.kind, block.ordered, block.items]
    case 'table':
      return [block.kind, block.caption, block.rows]
  }
}

test('LAY-11: headings, lists, tables, quotations and paragraphs are told apart, with their lines', () => {
  const blocks = readMarkdown(
    [
      '# The *Sunken* Keep',
      '',
      'Cold [stone](https://example.org)',
      'and water.',
      '',
      '- rope',
      '  of hemp',
      '- torch',
      '',
      '| A | B |',
      '| - | - |',
      '| 1 | 2\\|3 |',
      '',
      '> Quoted.',
    ].join('\n'),
  )

  expect(blocks.map(said)).toEqual([
    ['heading', 1, 'The Sunken Keep'],
    ['paragraph', 'Cold stone and water.', undefined],
    ['list', false, ['rope of hemp', 'torch']],
    [
      'table',
      undefined,
      [
        ['A', 'B'],
        ['1', '2|3'],
      ],
    ],
    ['paragraph', 'Quoted.', undefined],
  ])
  expect(blocks.map((block) => block.lines)).toEqual([
    [1, 1],
    [3, 4],
    [6, 8],
    [10, 12],
    [14, 14],
  ])
})

test.each([
  '---',
  '• torch',
  '- torch',
  '1. torch',
  '# torch',
  '> torch',
  '| torch |',
  '+ torch',
  '***',
  '~~~',
  '<!-- page 3 -->',
])('LAY-10: a paragraph that reads %s stays one', (text) => {
  const block: Block = { kind: 'paragraph', text, page: 1, boxes: [] }
  expect(readMarkdown(toMarkdown([block])).map(said)).toEqual([said(block)])
})

const word = fc.stringMatching(/^[A-Za-z0-9*_`<>[\]|#\\.()+~&;-]{1,8}$/)
// what layout makes: single spaces, and a lead is the start of its paragraph
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `x${words.join(' ')}`)
const place = { page: 1, boxes: [] }
const aBlock: fc.Arbitrary<Block> = fc.oneof(
  fc
    .record({ level: fc.integer({ min: 1, max: 6 }), text: line })
    .map((b) => ({ kind: 'heading' as const, ...b, ...place })),
  line.map((text) => ({ kind: 'paragraph' as const, text, ...place })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => ({ kind: 'list' as const, ordered: false, items, ...place })),
  fc
    .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
    .map((rows) => ({ kind: 'table' as const, rows: rows.map((row) => [...row]), ...place })),
)

test('LAY-10: what is written reads back the same, with its page', () => {
  fc.assert(
    fc.property(fc.array(aBlock, { minLength: 1, maxLength: 6 }), (blocks) => {
      // two lists in a row are one list in Markdown
      const apart = blocks.filter((block, i) => !(block.kind === 'list' && blocks[i - 1]?.kind === 'list'))
      const again = readMarkdown(toMarkdown(apart))
      expect(again.map(said)).toEqual(apart.map(said))
      expect(again.every((block) => block.page === 1)).toBe(true)
    }),
  )
})

/** The processor's time, because a busy machine's clock tells little. */
const cpuSeconds = (began: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

describe('LAY-11: reading takes time in proportion to the text', () => {
  test.each([
    ['emphasis', '*a_'.repeat(40_000)],
    ['brackets', '['.repeat(100_000)],
    ['pictures', '![a]('.repeat(30_000)],
    ['code', '`'.repeat(100_000)],
    ['tags', '<a '.repeat(40_000)],
    ['spaces', `${' '.repeat(99_000)}x`],
    ['bars', `a|b\n${'- '.repeat(49_000)}x`],
    ['number signs', `# a${' #'.repeat(49_000)}x`],
    ['quotations', `${'> '.repeat(49_000)}deep`],
    ['items', '- a\n'.repeat(60_000)],
  ])('%s', (_, text) => {
    const began = process.cpuUsage()
    toMarkdown(readMarkdown(text))
    expect(cpuSeconds(began)).toBeLessThan(4)
  })
})

const bad = resolve(import.meta.dirname, '../../../../../shared/bad-inputs/text')
const files = existsSync(bad) ? readdirSync(bad).filter((name) => /\.md(\.gz)?$/.test(name)) : []
if (files.length === 0) console.info('hostile Markdown files: skipped, ../shared/bad-inputs is absent')

test.skipIf(files.length === 0)(
  'hostile files end as passages no longer than an index takes',
  () => {
    for (const name of files) {
      const bytes = readFileSync(resolve(bad, name))
      const began = process.cpuUsage()
      const passages = chunk(readMarkdown((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')))
      expect(cpuSeconds(began), name).toBeLessThan(4)
      for (const { text } of passages) expect(text.length, name).toBeLessThan(13_000)
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  },
  30_000,
)
