import { expect, test } from 'vitest'
import { type Block, cleanText, layout } from '../src/index.ts'
import { aColumn, aLine, aPage, FULL } from './a-page.ts'

const textsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'table' ? block.rows : block.kind === 'list' ? block.items : block.text))

test.each([
  ['NUL and control characters go', 'a\u0000b\u0007c', 'abc'],
  ['a lone surrogate is replaced', 'a\uD83Db', 'a\uFFFDb'],
  ['direction overrides go', 'a\u202Eb\u2066c', 'abc'],
  ['ligatures open', 'ﬁre and ﬂame', 'fire and flame'],
  ['a hyphen drawn three times is one', '30-\u00AD\u2010foot', '30-foot'],
  ['a soft hyphen is none', 'fi\u00ADre', 'fire'],
])('LAY-1: %s', (_, raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})

test('LAY-2: what repeats at the head and foot of pages is no part of the text', () => {
  const pages = [1, 2, 3, 4].map((n) =>
    aPage(n, [
      aLine('The Sunken Keep', { x: 60, y: 30 }),
      ...aColumn(60, 100, [`Room ${n} is cold.`]),
      aLine(String(n), { x: 300, y: 770 }),
    ]),
  )

  expect(textsOf(layout(pages).blocks)).toEqual([
    'Room 1 is cold.',
    'Room 2 is cold.',
    'Room 3 is cold.',
    'Room 4 is cold.',
  ])
})

test('LAY-3: two columns are read one after the other, and a full-width line cuts them into bands', () => {
  const left = Array.from({ length: 10 }, (_, i) => `${FULL} left ${i}`.slice(-52))
  const right = Array.from({ length: 10 }, (_, i) => `${FULL} right ${i}`.slice(-52))
  const wide = `Across the whole page ${'and on '.repeat(10)}`.trim()
  const { blocks } = layout([
    aPage(1, [
      ...aColumn(60, 100, left),
      ...aColumn(330, 101, right),
      aLine(wide, { x: 60, y: 260 }),
      ...aColumn(
        60,
        300,
        left.map((line) => line.replace('left', 'below')),
      ),
      ...aColumn(330, 301, right),
    ]),
  ])

  const text = textsOf(blocks).join(' ')
  const order = ['left 9', 'right 0', 'right 9', 'Across the whole', 'below 0', 'below 9', 'right 0']
  let from = 0
  for (const marker of order) {
    const at = text.indexOf(marker, from)
    expect(at, marker).toBeGreaterThanOrEqual(from)
    from = at
  }
})

test('LAY-5: larger letters are headings, the larger the higher; bold run-ins come last', () => {
  const { blocks } = layout([
    aPage(1, [
      aLine('Monsters', { x: 60, y: 80, size: 24 }),
      aLine('Cave Fisher', { x: 60, y: 120, size: 14 }),
      ...aColumn(60, 150, ['It waits above the path.', 'It drops when somebody passes.']),
      aLine('Actions', { x: 60, y: 190, font: 'Body-Bold' }),
      ...aColumn(60, 210, ['It throws a filament.']),
    ]),
  ])

  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []))
  expect(headings).toEqual([
    [1, 'Monsters'],
    [2, 'Cave Fisher'],
    [3, 'Actions'],
  ])
})

test('LAY-6: lines whose gaps line up are a table, with its caption and its wrapped cells', () => {
  const bold = (text: string, x: number, y: number) => aLine(text, { x, y, font: 'Sans-Bold' })
  const { blocks } = layout([
    aPage(1, [
      ...aColumn(60, 80, [FULL, FULL, FULL]),
      aLine('Prices', { x: 60, y: 136, size: 12, font: 'Sans-Bold' }),
      bold('Item', 60, 150),
      bold('Cost', 180, 150),
      bold('Note', 240, 150),
      aLine('Rope', { x: 60, y: 162 }),
      aLine('1 gp', { x: 180, y: 162 }),
      aLine('fifty feet', { x: 240, y: 162 }),
      aLine('of hemp', { x: 240, y: 174 }),
      aLine('Torch', { x: 60, y: 186 }),
      aLine('1 cp', { x: 180, y: 186 }),
      aLine('an hour', { x: 240, y: 186 }),
    ]),
  ])

  expect(blocks.at(-1)).toMatchObject({
    kind: 'table',
    caption: 'Prices',
    rows: [
      ['Item', 'Cost', 'Note'],
      ['Rope', '1 gp', 'fifty feet of hemp'],
      ['Torch', '1 cp', 'an hour'],
    ],
  })
})

test('LAY-7: a line break where the next word would have fitted is meant; a bold opening begins a paragraph', () => {
  const { blocks } = layout([
    aPage(1, [
      ...aColumn(60, 100, [FULL, 'and ends here.']),
      ...aColumn(60, 150, ['Torches', 'Rope', FULL, FULL]),
      aLine('Keen Smell.', { x: 60, y: 220, font: 'Body-Bold' }),
      aLine('It smells you from afar.', { x: 120, y: 220 }),
    ]),
  ])

  expect(textsOf(blocks)).toEqual([
    `${FULL} and ends here.`,
    'Torches',
    'Rope',
    `${FULL} ${FULL}`,
    'Keen Smell. It smells you from afar.',
  ])
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', lead: 'Keen Smell.' })
})

test('LAY-8: a word cut at a line end is whole again, a compound keeps its hyphen', () => {
  const { blocks } = layout([
    aPage(
      1,
      aColumn(60, 100, [
        'A dragon sleeps in the well, ordered and still. The dra-',
        'gon has a well-',
        'ordered hoard.',
      ]),
    ),
  ])

  expect(textsOf(blocks).join(' ')).toContain('The dragon has')
  expect(textsOf(blocks).join(' ')).toContain('well-ordered hoard')
})

test('LAY-9: a paragraph goes on in the next column and keeps a box in each', () => {
  const left = Array.from({ length: 12 }, () => FULL)
  const right = ['until the stair ends.', ...Array.from({ length: 11 }, () => FULL)]
  const { blocks } = layout([aPage(1, [...aColumn(60, 100, left), ...aColumn(330, 100, right)])])

  const joined = blocks.find(
    (block) => block.kind === 'paragraph' && block.text.includes('down on until the stair ends.'),
  )
  expect(joined?.boxes).toHaveLength(2)
  const [first, second] = joined?.boxes ?? []
  expect(first?.box[0]).toBe(60)
  expect(second?.box[0]).toBe(330)
  for (const { box } of joined?.boxes ?? []) expect(box[2]).toBeGreaterThan(box[0])
})

test('a page without text, and no page at all, lay out as nothing', () => {
  expect(layout([aPage(1, [])]).blocks).toEqual([])
  expect(layout([]).blocks).toEqual([])
})
