import type { Box, TextItem } from '../vocabulary.ts'
import { cleanLine } from './clean-text.ts'

/** A stretch of one line in one weight. */
export type Run = { text: string; bold: boolean; italic: boolean }

/** Neighbouring items without a wide gap between them: a line of prose, or one cell of a table. */
export type Segment = { x0: number; x1: number; runs: Run[] }

/** What stands on one baseline within a column. */
export type Line = {
  page: number
  y: number
  x0: number
  x1: number
  size: number
  font: string
  bold: boolean
  italic: boolean
  segments: Segment[]
}

/** A gap this wide, in ems, separates cells rather than words. */
const CELL_GAP = 0.5
const WORD_GAP = 0.12
/** A list's bullet or number may stand further from its text than words do. */
const MARKER_GAP = 3
const MARKER = /^(?:[•◦▪‣·–—*-]|\d{1,2}[.)])$/
/** Items whose baselines differ by less than this, in ems, share a line. */
const BASELINE = 0.35

/** Stray full stops are often set in another face; they don't decide a line's weight. */
const SAYS_SOMETHING = /[\p{L}\p{N}—–-]/u

const isBold = (font: string) => /bold|black|heavy|demi/i.test(font)
const isItalic = (font: string) => /ital|obliq/i.test(font)

/** Items that share a baseline, from the top of the page to its foot. */
export function rowsOf(items: readonly TextItem[]): TextItem[][] {
  const rows: TextItem[][] = []
  let row: TextItem[] = []
  let baseline = Number.NEGATIVE_INFINITY
  let reach = 0
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (row.length === 0 || item.y - baseline > reach) {
      if (row.length > 0) rows.push(row)
      row = []
      baseline = item.y
      reach = item.fontSize * BASELINE
    }
    row.push(item)
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** One row of items as a line with its segments (LAY-4). */
export function lineOf(page: number, row: readonly TextItem[]): Line {
  const items = [...row].sort((a, b) => a.x - b.x)
  const main = widest(items)
  const segments: Segment[] = []
  let last: Segment | undefined
  let bold = true
  let italic = true
  for (const item of items) {
    const font = item.fontName ?? ''
    const run: Run = { text: cleanLine(item.text), bold: isBold(font), italic: isItalic(font) }
    if (SAYS_SOMETHING.test(run.text)) {
      bold &&= run.bold
      italic &&= run.italic
    }
    const gap = last ? item.x - last.x1 : 0
    const opens = gap > item.fontSize * CELL_GAP && gap > item.fontSize * gapAfter(segments)
    if (!last || opens) {
      last = { x0: item.x, x1: item.x + item.width, runs: [run] }
      segments.push(last)
    } else {
      addRun(last.runs, run, gap > item.fontSize * WORD_GAP)
      last.x1 = Math.max(last.x1, item.x + item.width)
    }
  }
  return {
    page,
    y: main.y,
    x0: segments[0]?.x0 ?? main.x,
    x1: Math.max(...segments.map((segment) => segment.x1)),
    size: main.fontSize,
    font: main.fontName ?? '',
    bold: bold && isBold(main.fontName ?? ''),
    italic: italic && isItalic(main.fontName ?? ''),
    segments,
  }
}

/** A marker that stands alone before its text is no cell: only much more room behind it makes it one. */
function gapAfter(segments: readonly Segment[]): number {
  const [only] = segments
  return segments.length === 1 && only && MARKER.test(segmentText(only)) ? MARKER_GAP : CELL_GAP
}

/** Adds a run to a line, merging it with the last one of the same weight. */
export function addRun(runs: Run[], run: Run, spaced: boolean) {
  const last = runs.at(-1)
  // a compound's hyphen may be drawn twice, as a hyphen and again as a non-breaking one
  if (!spaced && last?.text.endsWith('-') && run.text.startsWith('-')) last.text = last.text.slice(0, -1)
  const text = spaced && last && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text
  if (last && last.bold === run.bold && last.italic === run.italic) last.text += text
  else runs.push({ ...run, text })
}

export const segmentText = (segment: Segment): string =>
  segment.runs
    .map((run) => run.text)
    .join('')
    .trim()
export const lineText = (line: Line): string => line.segments.map(segmentText).join(' ')

/** From the tops of the letters to their tails. */
export const boxOf = (line: Line): Box => [line.x0, line.y - line.size * 0.8, line.x1, line.y + line.size * 0.25]

export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

function widest(items: readonly TextItem[]): TextItem {
  let found = items[0] as TextItem // a row is never empty
  for (const item of items) if (item.width > found.width) found = item
  return found
}
