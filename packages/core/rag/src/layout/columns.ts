import type { PositionedPage, TextItem } from '../vocabulary.ts'
import { type Line, lineOf, rowsOf, type Segment } from './line.ts'

/** Lines in reading order that share a column of one page. */
export type Flow = { page: number; columns: number; x0: number; x1: number; lines: Line[] }

/** Lines that must start at the same place before it counts as a column's edge. */
const LINES_TO_PROVE = 8
/** A column of prose is at least this share of the page's width, or it is a column of a table. */
const PROSE_WIDTH = 0.15
const MAX_GUTTERS = 3

/** Every page's lines by column, read down each column, band by band (LAY-3). */
export function flowsOf(pages: readonly PositionedPage[]): Flow[] {
  const read = pages.map((page) => {
    const rows = rowsOf(page.items)
    const lines = rows.map((row) => lineOf(page.page, row))
    return { page, rows, lines, edges: columnEdges(lines, page.width) }
  })
  const usual = usualEdges(read.map(({ edges }) => edges))
  return read.flatMap(({ page, rows, lines, edges: own }) => {
    if (lines.length === 0) return []
    const edges = own.length > 0 ? own : usual.filter((edge) => hasLinesAt(lines, edge))
    return edges.length === 0 ? [flow(page.page, 1, lines)] : bandsOf(page.page, rows, lines, edges)
  })
}

/** Where columns after the first begin: places in the page's middle where many lines of prose start. */
function columnEdges(lines: readonly Line[], width: number): number[] {
  const starts = new Map<number, number[]>()
  for (const line of lines) {
    for (const segment of line.segments) {
      if (segment.x0 < width * 0.2 || segment.x0 > width * 0.8) continue
      const bin = Math.round(segment.x0 / 2)
      const widths = starts.get(bin)
      if (widths) widths.push(segment.x1 - segment.x0)
      else starts.set(bin, [segment.x1 - segment.x0])
    }
  }
  const edges = [...starts]
    .filter(([, widths]) => widths.length >= LINES_TO_PROVE && median(widths) > width * PROSE_WIDTH)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([bin]) => bin * 2)
  const chosen: number[] = []
  for (const edge of edges) {
    const apart = chosen.every((other) => Math.abs(other - edge) > width * PROSE_WIDTH)
    if (apart && hasProseBefore(lines, edge, width) && mostlyFree(lines, edge)) chosen.push(edge)
  }
  return chosen.slice(0, MAX_GUTTERS).sort((a, b) => a - b)
}

/** Prose on the near side too: otherwise a table's wide last column would pass for a column of the page. */
function hasProseBefore(lines: readonly Line[], edge: number, width: number): boolean {
  const widths: number[] = []
  for (const line of lines) {
    for (const segment of line.segments) {
      if (segment.x1 < edge && segment.x1 > edge - width * 0.4) widths.push(segment.x1 - segment.x0)
    }
  }
  return widths.length >= LINES_TO_PROVE && median(widths) > width * PROSE_WIDTH
}

/** Fewer lines run across the edge than begin at it. */
function mostlyFree(lines: readonly Line[], edge: number): boolean {
  let begin = 0
  let across = 0
  for (const line of lines) {
    for (const segment of line.segments) {
      if (Math.abs(segment.x0 - edge) <= 2) begin++
      else if (crosses(segment, edge)) across++
    }
  }
  return begin >= across
}

/** The edges that most two-column pages of this document share; they help pages with few lines. */
function usualEdges(pages: readonly number[][]): number[] {
  const counts = new Map<string, { edges: number[]; pages: number }>()
  for (const edges of pages) {
    if (edges.length === 0) continue
    const key = edges.map((edge) => Math.round(edge / 4)).join()
    const seen = counts.get(key)
    if (seen) seen.pages++
    else counts.set(key, { edges, pages: 1 })
  }
  const best = [...counts.values()].sort((a, b) => b.pages - a.pages)[0]
  return best && best.pages >= 3 && best.pages > pages.length * 0.25 ? best.edges : []
}

const hasLinesAt = (lines: readonly Line[], edge: number) =>
  lines.filter((line) => line.segments.some((segment) => Math.abs(segment.x0 - edge) <= 3)).length >= 2

const crosses = (segment: { x0: number; x1: number }, edge: number) => segment.x0 < edge - 6 && segment.x1 > edge + 2

/** Full-width lines cut the page into bands; within a band each column is read to its foot. */
function bandsOf(page: number, rows: readonly TextItem[][], lines: readonly Line[], edges: readonly number[]): Flow[] {
  const isFull = fullWidth(lines, edges)
  const flows: Flow[] = []
  let start = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && isFull[i] === isFull[start]) continue
    if (isFull[start]) flows.push(flow(page, 1, lines.slice(start, i)))
    else flows.push(...columnsOf(page, rows.slice(start, i).flat(), edges))
    start = i
  }
  return flows
}

/** Which rows belong to the page's whole width: those that enter a gutter, and the rows of a table that does. */
function fullWidth(lines: readonly Line[], edges: readonly number[]): boolean[] {
  const left = Math.min(...lines.map((line) => line.x0))
  const gutters = edges.map((edge, i) => ({ edge, from: nearSide(lines, edge, edges[i - 1] ?? left) }))
  const enters = (s: Segment) => gutters.some(({ edge, from }) => s.x0 < edge - 6 && s.x1 > from + 5)
  const full = lines.map((line) => line.segments.some(enters))
  const startsAtEdge = (line: Line) => line.segments.some((s) => edges.some((edge) => Math.abs(s.x0 - edge) <= 3))
  const cellsOnBothSides = (line: Line) =>
    edges.some((edge) => {
      const before = line.segments.filter((s) => s.x1 < edge).length
      return before >= 2 && line.segments.length - before >= 2
    })
  const spans = (line: Line) => edges.some((edge) => line.x0 < edge && line.x1 > edge)
  const goesWith = (line: Line, neighbour: Line) =>
    Math.abs(line.y - neighbour.y) < neighbour.size * 2.2 &&
    (line.segments.length >= 2
      ? spans(line) && (!startsAtEdge(line) || cellsOnBothSides(line))
      : line.bold && line.y < neighbour.y && line.x1 < (edges[0] ?? 0))
  // a wide table's thinner rows, and the bold caption right above it, go with it
  const spread = (from: number, to: number, step: number) => {
    for (let i = from; i !== to; i += step) {
      const [line, neighbour] = [lines[i], lines[i - step]]
      if (!line || !neighbour || full[i] || !full[i - step]) continue
      if (neighbour.segments.length >= 2 && goesWith(line, neighbour)) full[i] = true
    }
  }
  spread(lines.length - 2, -1, -1)
  spread(1, lines.length, 1)
  return full
}

/** Where the prose before this edge ends: only lines that fill most of their column tell. */
function nearSide(lines: readonly Line[], edge: number, left: number): number {
  const ends: number[] = []
  for (const line of lines) {
    for (const s of line.segments) {
      if (s.x1 < edge && s.x0 > left - 2 && s.x1 - s.x0 > (edge - left) * 0.55) ends.push(s.x1)
    }
  }
  ends.sort((a, b) => a - b)
  return ends[Math.floor(ends.length * 0.97)] ?? edge - 12
}

function columnsOf(page: number, items: readonly TextItem[], edges: readonly number[]): Flow[] {
  const columns: TextItem[][] = Array.from({ length: edges.length + 1 }, () => [])
  for (const item of items) columns[edges.findLastIndex((edge) => item.x >= edge - 6) + 1]?.push(item)
  return columns
    .filter((column) => column.length > 0)
    .map((column) =>
      flow(
        page,
        edges.length + 1,
        rowsOf(column).map((row) => lineOf(page, row)),
      ),
    )
}

const flow = (page: number, columns: number, lines: Line[]): Flow => ({
  page,
  columns,
  x0: Math.min(...lines.map((line) => line.x0)),
  x1: Math.max(...lines.map((line) => line.x1)),
  lines,
})

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
