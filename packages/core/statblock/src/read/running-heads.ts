import type { Line } from './line.ts'

const ENOUGH_PAGES = 3
/** Left and right pages may differ, so a third of all pages is the most that can be asked. */
const ENOUGH_OF_ALL = 0.3
const LONGEST = 120

/** Leaves out lines that open or close many pages and differ at most by the page's number: running heads. */
export function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const isEdge = (index: number) =>
    lines[index]?.page !== undefined &&
    (lines[index - 1]?.page !== lines[index]?.page || lines[index + 1]?.page !== lines[index]?.page)

  const seen = new Map<string, number>()
  const pages = new Set<number>()
  lines.forEach((line, index) => {
    if (line.page !== undefined) pages.add(line.page)
    if (isEdge(index) && line.text.length <= LONGEST) seen.set(pattern(line), (seen.get(pattern(line)) ?? 0) + 1)
  })
  const enough = Math.max(ENOUGH_PAGES, pages.size * ENOUGH_OF_ALL)
  return lines.filter((line, index) => !isEdge(index) || (seen.get(pattern(line)) ?? 0) < enough)
}

/** Printed page numbers are a line's first or last number and run a constant distance from the file's. */
const pattern = ({ text, page = 0 }: Line): string =>
  text.replace(/^\d{1,6}(?!\S)|(?<!\S)\d{1,6}$/g, (number) => `#${Number(number) - page}`)
