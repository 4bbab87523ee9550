import type { Block, PageBox, TableBlock } from '../vocabulary.ts'
import type { Flow } from './columns.ts'
import { joinLines } from './hyphens.ts'
import { boxOf, type Line, lineText, union } from './line.ts'
import { type Paragraph, paragraphsOf, textOf } from './paragraphs.ts'
import { partsOf } from './tables.ts'

/** A block before its lines become text, so that it can still grow into the next column. */
export type Draft =
  | { kind: 'heading'; level: number; lines: Line[] }
  | { kind: 'table'; lines: Line[]; rows: string[][]; caption?: Line[] }
  | ({ kind: 'prose' } & Paragraph)

type Level = (line: Line) => number | undefined

/** Every flow's drafts in reading order; what a column's foot cut in two is one again. */
export function draftsOf(flows: readonly Flow[], levelOf: Level): Draft[] {
  const pitch = usualPitch(flows)
  const widthOf = usualWidths(flows)
  const drafts: Draft[] = []
  for (const flow of flows) {
    const own = draftsOfFlow(flow, levelOf, { pitch, width: widthOf(flow) })
    wrappedCell(drafts.at(-1), own)
    const [last, first] = [drafts.at(-1), own[0]]
    if (last && first && continues(last, first)) own.shift()
    drafts.push(...own)
  }
  return withCaptions(drafts)
}

function draftsOfFlow(flow: Flow, levelOf: Level, { pitch, width }: { pitch: number; width: number }): Draft[] {
  const drafts: Draft[] = []
  for (const part of partsOf(flow.lines)) {
    if (part.table) {
      drafts.push({ kind: 'table', lines: part.lines, rows: part.rows })
      continue
    }
    let prose: Line[] = []
    const flush = () => {
      for (const paragraph of paragraphsOf(prose, width, pitch)) drafts.push({ kind: 'prose', ...paragraph })
      prose = []
    }
    for (const line of part.lines) {
      const level = levelOf(line)
      if (level === undefined) {
        prose.push(line)
        continue
      }
      flush()
      const above = drafts.at(-1)
      if (above?.kind === 'heading' && wrapsHeading(above, line, level, width)) above.lines.push(line)
      else drafts.push({ kind: 'heading', level, lines: [line] })
    }
    flush()
  }
  return drafts
}

/** A heading's second line follows closely, in the same size, after a line that was nearly full. */
function wrapsHeading(heading: Draft & { kind: 'heading' }, line: Line, level: number, width: number): boolean {
  const above = heading.lines.at(-1)
  if (!above || heading.level !== level || line.page !== above.page) return false
  const gap = line.y - above.y
  const unfinished = /(?:[-,&]|\b(?:a|an|and|by|for|from|in|of|on|or|the|to|with))$/i.test(lineText(above))
  const close = gap > 0 && gap < line.size * 1.4
  return close && (unfinished || level === 1 || above.x1 - above.x0 > width * 0.6)
}

/** The last line of a cell, carried to the next column's head above the table's other rows. */
function wrappedCell(last: Draft | undefined, own: Draft[]) {
  const [head, next] = own
  if (last?.kind !== 'table' || head?.kind !== 'prose' || next?.kind !== 'table' || head.lines.length > 1) return
  const [line, row] = [head.lines[0], last.rows.at(-1)]
  const foot = last.lines.at(-1)
  if (!line || !row || !foot || row.length !== next.rows[0]?.length || Math.abs(line.size - foot.size) > 0.5) return
  // both halves of the table keep their columns' distances, so the neighbour below tells the cell
  const below = next.lines.find((other) => other.segments.length === row.length)
  const at = below?.segments.findIndex((segment) => Math.abs(segment.x0 - line.x0) < line.size) ?? -1
  if (at < 0) return
  row[at] = `${row[at]} ${lineText(line)}`
  last.lines.push(line)
  own.shift()
}

/** Grows `last` by `first` when the second only continues it (LAY-9). */
function continues(last: Draft, first: Draft): boolean {
  if (last.kind === 'table' && first.kind === 'table') {
    const columns = last.rows[0]?.length
    if (columns !== first.rows[0]?.length || Math.abs((last.lines[0]?.size ?? 0) - (first.lines[0]?.size ?? 0)) > 0.5) {
      return false
    }
    const repeated = first.rows[0]?.join('\t') === last.rows[0]?.join('\t')
    last.rows.push(...first.rows.slice(repeated ? 1 : 0))
    last.lines.push(...first.lines)
    return true
  }
  if (last.kind !== 'prose' || first.kind !== 'prose' || first.marker) return false
  const [foot, head] = [last.lines.at(-1), first.lines[0]]
  if (!foot || !head || Math.abs(foot.size - head.size) > 0.5) return false
  const unfinished = !/[.!?:]["”’')\]]*$/.test(lineText(foot))
  const lower = /^[\p{Ll}(]/u.test(lineText(head))
  const bold = head.segments[0]?.runs[0]?.bold === true
  if (!(unfinished && lower) && !(last.open && !first.indented && !bold)) return false
  last.lines.push(...first.lines)
  last.open = first.open
  return true
}

/** A heading right above a table, in the face of the table's header, is the table's caption (LAY-6). */
function withCaptions(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const above = kept.at(-1)
    const names = draft.kind === 'table' && above?.kind === 'heading' && above.lines[0]?.font === draft.lines[0]?.font
    if (draft.kind === 'table' && above?.kind === 'heading' && names && draft.lines[0]?.bold) {
      kept.pop()
      kept.push({ ...draft, caption: above.lines })
    } else kept.push(draft)
  }
  return kept
}

/** Drafts become blocks: lines are joined, and items of one list gathered. */
export function finish(drafts: readonly Draft[], isWord: (word: string) => boolean): Block[] {
  const join = (above: string, below: string) => joinLines(above, below, isWord)
  const blocks: Block[] = []
  for (const draft of drafts) {
    const boxes = boxesOf(draft.kind === 'table' ? [...(draft.caption ?? []), ...draft.lines] : draft.lines)
    const place = { page: boxes[0]?.page ?? null, boxes }
    const above = blocks.at(-1)
    if (draft.kind === 'heading') {
      blocks.push({ kind: 'heading', level: draft.level, text: draft.lines.map(lineText).reduce(join), ...place })
    } else if (draft.kind === 'table') {
      const table: TableBlock = { kind: 'table', rows: draft.rows, ...place }
      if (draft.caption) table.caption = draft.caption.map(lineText).reduce(join)
      blocks.push(table)
    } else if (draft.marker) {
      const { text } = textOf(draft, join)
      const ordered = draft.marker === 'number'
      if (above?.kind === 'list' && above.ordered === ordered) {
        above.items.push(text)
        above.boxes.push(...boxes)
      } else blocks.push({ kind: 'list', ordered, items: [text], ...place })
    } else {
      const { text, lead } = textOf(draft, join)
      if (text !== '') blocks.push({ kind: 'paragraph', text, ...(lead && { lead }), ...place })
    }
  }
  return blocks
}

/** One box for each stretch of neighbouring lines in one column. */
function boxesOf(lines: readonly Line[]): PageBox[] {
  const boxes: PageBox[] = []
  let above: Line | undefined
  for (const line of lines) {
    const last = boxes.at(-1)
    const box = boxOf(line)
    if (last && above && last.page === line.page && line.y >= above.y) last.box = union(last.box, box)
    else boxes.push({ page: line.page, box })
    above = line
  }
  return boxes
}

/** How wide a full column is, among flows of as many columns: nine in ten are no wider. */
function usualWidths(flows: readonly Flow[]): (flow: Flow) => number {
  const widths = new Map<number, number[]>()
  for (const flow of flows) widths.set(flow.columns, [...(widths.get(flow.columns) ?? []), flow.x1 - flow.x0])
  for (const list of widths.values()) list.sort((a, b) => a - b)
  return (flow) => {
    const list = widths.get(flow.columns) ?? []
    return Math.max(flow.x1 - flow.x0, list[Math.floor(list.length * 0.9)] ?? 0)
  }
}

/** The distance between lines that most lines keep, in ems. */
function usualPitch(flows: readonly Flow[]): number {
  const counts = new Map<number, number>()
  for (const { lines } of flows) {
    for (let i = 1; i < lines.length; i++) {
      const [line, above] = [lines[i], lines[i - 1]]
      if (!line || !above || line.size !== above.size) continue
      const pitch = Math.round(((line.y - above.y) / line.size) * 20) / 20
      if (pitch > 0.8 && pitch < 2.5) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2
}
