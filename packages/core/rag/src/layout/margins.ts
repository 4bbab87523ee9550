import type { PositionedPage, TextItem } from '../vocabulary.ts'

/** Running heads and page numbers live in this share of the page, at its head and foot. */
const MARGIN = 0.085
const PAGES_TO_REPEAT = 3

/** The pages without what repeats at their head and foot (LAY-2). */
export function withoutMargins(pages: readonly PositionedPage[]): PositionedPage[] {
  const pagesWith = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.items.filter((item) => inMargin(page, item)).map(keyOf))) {
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1)
    }
  }
  const repeats = (item: TextItem) => (pagesWith.get(keyOf(item)) ?? 0) >= PAGES_TO_REPEAT
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !(inMargin(page, item) && repeats(item))),
  }))
}

const inMargin = (page: PositionedPage, item: TextItem) =>
  item.y < page.height * MARGIN || item.y > page.height * (1 - MARGIN)

/** Page numbers differ from page to page, so digits count as one. */
const keyOf = (item: TextItem) => `${Math.round(item.y / 3)}:${item.text.trim().replace(/\d+/g, '#')}`
