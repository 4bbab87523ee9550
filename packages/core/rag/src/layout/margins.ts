import type { PositionedPage, TextItem } from '../vocabulary.ts'
import { rowsOf } from './line.ts'

/** Running heads and page numbers live in this share of the page, at its head and foot. */
const MARGIN = 0.085
const PAGES_TO_REPEAT = 3

/** The pages without the lines that repeat at their head and foot (LAY-2). */
export function withoutMargins(pages: readonly PositionedPage[]): PositionedPage[] {
  const read = pages.map((page) => ({ page, rows: rowsOf(page.items.filter((item) => inMargin(page, item))) }))
  const pagesWith = new Map<string, number>()
  for (const { rows } of read) {
    for (const key of new Set(rows.map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1)
  }
  return read.map(({ page, rows }) => {
    const repeated = rows.filter((row) => (pagesWith.get(keyOf(row)) ?? 0) >= PAGES_TO_REPEAT)
    if (repeated.length === 0) return page
    const gone = new Set(repeated.flat())
    return { ...page, items: page.items.filter((item) => !gone.has(item)) }
  })
}

const inMargin = (page: PositionedPage, item: TextItem) =>
  item.y < page.height * MARGIN || item.y > page.height * (1 - MARGIN)

/** Page numbers differ from page to page, so a row's digits stay out of its key. */
const keyOf = (row: readonly TextItem[]) =>
  row
    .map((item) => item.text)
    .join('')
    .replace(/[\s\d]+/g, '')
