import { cleanText } from '../layout/clean-text.ts'
import type { Block, Place } from '../vocabulary.ts'
import { openingBold, plainText } from './inline.ts'

const PAGE = /^<!-- page (\d{1,6}) -->$/
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const ITEM = /^[ \t]*(?:([-*+•])|(\d{1,9})[.)])[ \t]+(\S.*)$/
const QUOTE = /^[ \t]*>[ \t>]*/
// these two are matched against lines without their spaces, so that no run of spaces is tried twice
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/
const DIVIDER = /^\|?:?-+:?(?:\|:?-*:?)*$/
/** Longer lines are read as several, so that every pattern above stays cheap. */
const LONGEST_LINE = 100_000

/**
 * Markdown or plain text → blocks, each with its lines (LAY-11). One pass over the lines: its time grows with the
 * text's length whatever the text holds, and nesting is flattened rather than followed.
 */
export function readMarkdown(markdown: string): Block[] {
  const lines = cleanText(markdown.replace(/\r\n?/g, '\n')).split('\n').flatMap(shortLines)
  const blocks: Block[] = []
  const allBold = new WeakSet<Block>()
  let page: number | null = null
  let prose: { first: number; last: number; lines: string[] } | undefined
  let fence: string | undefined
  let inComment = false

  const place = (first: number, last: number): Place => ({ page, boxes: [], lines: [first + 1, last + 1] })
  const flush = () => {
    const { first, lines: own } = prose ?? { first: 0, lines: [] }
    addParagraphs(blocks, allBold, own, (from, to) => place(first + from, first + to))
    prose = undefined
  }
  const addToProse = (i: number, line: string) => {
    prose ??= { first: i, last: i, lines: [] }
    prose.last = i
    prose.lines.push(line)
  }

  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i] ?? ''
    if (fence) {
      if (raw.trimStart().startsWith(fence)) fence = undefined
      else if (raw.trim() !== '') addToProse(i, raw.replace(/[\\*_`[\]<]/g, '\\$&'))
      continue
    }
    if (inComment) {
      inComment = !raw.includes('-->')
      continue
    }
    const line = raw.replace(QUOTE, '')
    if (line.startsWith('<!--')) {
      flush()
      const marker = PAGE.exec(line.trim())
      if (marker) page = Number(marker[1])
      else inComment = !line.includes('-->')
      continue
    }
    if (line.trim() === '') {
      flush()
      continue
    }
    const fenced = FENCE.exec(line)
    if (fenced?.[1]) {
      flush()
      fence = fenced[1]
      continue
    }
    const heading = HEADING.exec(line)
    if (heading?.[1]) {
      flush()
      const text = plainText(headingText(line.slice(heading[0].length))).trim()
      if (text !== '') blocks.push({ kind: 'heading', level: heading[1].length, text, ...place(i, i) })
      continue
    }
    if (prose && prose.last === i - 1 && /^(?:=+|-+)$/.test(line.trim())) {
      const text = plainText(prose.lines.join(' ')).trim()
      blocks.push({ kind: 'heading', level: line.includes('=') ? 1 : 2, text, ...place(prose.first, i) })
      prose = undefined
      continue
    }
    if (RULE.test(spaceless(line))) {
      flush()
      continue
    }
    if (line.includes('|') && isDivider(lines[i + 1])) {
      flush()
      let end = i + 2
      while (end < lines.length && (lines[end] ?? '').includes('|')) end++
      addTable(blocks, allBold, [line, ...lines.slice(i + 2, end)], place(i, end - 1))
      i = end - 1
      continue
    }
    const item = ITEM.exec(line)
    if (item?.[3]) {
      flush()
      let end = i + 1
      const parts = [item[3]]
      while (end < lines.length && continuesItem(lines[end] ?? '')) parts.push((lines[end++] ?? '').trim())
      addItem(blocks, item[2] !== undefined, plainText(parts.join(' ')).trim(), place(i, end - 1))
      i = end - 1
      continue
    }
    addToProse(i, line)
  }
  flush()
  return blocks
}

/** A file that never breaks its lines keeps its words: they break at a space. */
function shortLines(line: string): string[] {
  if (line.length <= LONGEST_LINE) return [line]
  const pieces: string[] = []
  for (let from = 0; from < line.length; ) {
    const space = line.lastIndexOf(' ', from + LONGEST_LINE)
    const to = from + LONGEST_LINE >= line.length ? line.length : space > from ? space : from + LONGEST_LINE
    pieces.push(line.slice(from, to))
    from = to
  }
  return pieces
}

const spaceless = (line: string) => line.replace(/[ \t]/g, '')
const isDivider = (line = '') => line.includes('-') && DIVIDER.test(spaceless(line.replace(QUOTE, '')))

/** What a heading says, without the closing number signs some writers add. */
function headingText(rest: string): string {
  const text = rest.trim()
  let end = text.length
  while (text[end - 1] === '#') end--
  return end === 0 || /\s/.test(text[end - 1] ?? '') ? text.slice(0, end) : text
}

const continuesItem = (line: string) => /^(?: {2,}|\t)\S/.test(line) && !ITEM.test(line) && !FENCE.test(line)

/** Lines of one paragraph, cut where the writer forced a line break. */
function addParagraphs(
  blocks: Block[],
  allBold: WeakSet<Block>,
  lines: readonly string[],
  place: (from: number, to: number) => Place,
) {
  let from = 0
  for (let i = 0; i < lines.length; i++) {
    const forced = lines[i]?.endsWith('  ') || lines[i]?.endsWith('\\')
    if (!forced && i < lines.length - 1) continue
    const markdown = lines
      .slice(from, i + 1)
      .map((line) => line.trim().replace(/(?<!\\)\\$/, ''))
      .join(' ')
    const text = plainText(markdown).replace(/\s+/g, ' ').trim()
    const lead = openingBold(markdown)
    if (text !== '') {
      const opens = lead !== undefined && text.startsWith(lead)
      const block: Block = { kind: 'paragraph', text, ...(opens && { lead }), ...place(from, i) }
      if (/^\*\*(?:\\.|[^*\\])+\*\*$/.test(markdown)) allBold.add(block)
      blocks.push(block)
    }
    from = i + 1
  }
}

function addItem(blocks: Block[], ordered: boolean, text: string, place: Place) {
  const above = blocks.at(-1)
  const adjacent = above?.lines && place.lines && place.lines[0] - above.lines[1] <= 2
  if (above?.kind === 'list' && above.ordered === ordered && adjacent && above.lines && place.lines) {
    above.items.push(text)
    above.lines = [above.lines[0], place.lines[1]]
  } else blocks.push({ kind: 'list', ordered, items: [text], ...place })
}

/** `toMarkdown` writes a table's caption as a line of bold right above it. */
function addTable(blocks: Block[], allBold: WeakSet<Block>, lines: readonly string[], place: Place) {
  const rows = lines.map(cellsOf)
  const above = blocks.at(-1)
  if (above?.kind === 'paragraph' && allBold.has(above)) {
    blocks.pop()
    const own: Place = above.lines && place.lines ? { ...place, lines: [above.lines[0], place.lines[1]] } : place
    blocks.push({ kind: 'table', caption: above.text, rows, ...own })
  } else blocks.push({ kind: 'table', rows, ...place })
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plainText(cell).replace(/\s+/g, ' ').trim())
