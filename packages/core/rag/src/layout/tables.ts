import { type Line, type Segment, segmentText } from './line.ts'

/** Consecutive lines of a flow, either all of one table or none of any. */
export type Part = { table: false; lines: Line[] } | { table: true; lines: Line[]; rows: string[][] }

/** Rows of a table stand no further apart than this, in ems; wrapped lines of one cell closer still. */
const ROW_REACH = 2.4
const WRAP_REACH = 1.6
/** A line may cross a column's edge in one row of eight (a heading over several columns). */
const MAY_SPAN = 1 / 8
const COLUMN_GAP = 0.35

/** Splits lines at tables: two or more neighbouring lines whose wide gaps line up (LAY-6). */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let prose: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const end = tableEnd(lines, i)
    const rows = end > i ? readRows(lines.slice(i, end)) : undefined
    if (rows) {
      if (prose.length > 0) parts.push({ table: false, lines: prose })
      prose = []
      parts.push({ table: true, lines: lines.slice(i, end), rows })
      i = end
    } else {
      prose.push(lines[i] as Line) // i < lines.length
      i++
    }
  }
  if (prose.length > 0) parts.push({ table: false, lines: prose })
  return parts
}

/** Where a table that begins at `start` ends; `start` itself when none begins there. */
function tableEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]
  if (!first || first.segments.length < 2) return start
  let end = start + 1
  let cells = 1
  let left = first.segments[0] as Segment // it has two
  for (; end < lines.length; end++) {
    const [line, above] = [lines[end], lines[end - 1]]
    if (!line || !above) break
    const gap = line.y - above.y
    if (gap > first.size * ROW_REACH || Math.abs(line.size - first.size) > first.size * 0.12) break
    if (line.segments.length >= 2) {
      cells++
      const own = line.segments[0]
      if (own && own.x0 < left.x1 + first.size)
        left = { ...left, x0: Math.min(left.x0, own.x0), x1: Math.max(left.x1, own.x1) }
      continue
    }
    const wraps = line.x0 > left.x1 && gap < first.size * WRAP_REACH
    if (!wraps && !isRowLabel(line, lines[end + 1], first, left)) break
  }
  return cells >= 2 ? end : start
}

/** A line with only a first cell: a section's label or a wrapped name, when more rows follow it closely. */
function isRowLabel(line: Line, next: Line | undefined, first: Line, left: Segment): boolean {
  if (!next || next.segments.length < 2 || next.y - line.y > first.size * ROW_REACH) return false
  return line.x1 < left.x1 + first.size * 8 && Math.abs(next.size - first.size) < first.size * 0.12
}

function readRows(lines: readonly Line[]): string[][] | undefined {
  const edges = columnEdges(lines)
  if (edges.length === 0) return undefined
  const rows: string[][] = []
  for (const line of lines) {
    const cells = Array.from({ length: edges.length + 1 }, () => '')
    for (const segment of line.segments) {
      const middle = line.segments.length === 1 ? segment.x0 : (segment.x0 + segment.x1) / 2
      const at = edges.findLastIndex((edge) => middle >= edge) + 1
      cells[at] = `${cells[at]} ${segmentText(segment)}`.trim()
    }
    const above = rows.at(-1)
    const header = rows.length === 1 && above?.[0] === '' && line.bold
    if (above && (cells[0] === '' || header))
      rows[rows.length - 1] = above.map((cell, i) => `${cell} ${cells[i]}`.trim())
    else rows.push(cells)
  }
  const used = rows.filter((row) => row.filter((cell) => cell !== '').length >= 2)
  // two lines of justified prose can agree on one wide gap by chance
  const proven = used.length >= 3 || edges.length >= 2 || smallestGap(lines) > 1
  return used.length >= 2 && proven ? rows : undefined
}

/** The smallest gap between cells, in ems. */
function smallestGap(lines: readonly Line[]): number {
  let smallest = Number.POSITIVE_INFINITY
  for (const { segments, size } of lines) {
    for (let i = 1; i < segments.length; i++) {
      smallest = Math.min(smallest, ((segments[i]?.x0 ?? 0) - (segments[i - 1]?.x1 ?? 0)) / size)
    }
  }
  return smallest
}

/** The middles of the gaps that (nearly) no line fills. */
function columnEdges(lines: readonly Line[]): number[] {
  const many = lines.filter((line) => line.segments.length >= 2)
  const allowed = many.length >= 1 / MAY_SPAN ? Math.floor(many.length * MAY_SPAN) : 0
  const size = lines[0]?.size ?? 10
  const changes: [x: number, by: number][] = []
  for (const line of many) for (const s of line.segments) changes.push([s.x0, 1], [s.x1, -1])
  changes.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const edges: number[] = []
  let covered = 0
  let freeSince: number | undefined
  for (const [x, by] of changes) {
    covered += by
    if (covered > allowed) {
      if (freeSince !== undefined && x - freeSince > size * COLUMN_GAP) edges.push((freeSince + x) / 2)
      freeSince = undefined
    } else if (by < 0 && freeSince === undefined) freeSince = x
  }
  return edges
}
