import type { PdfPage } from './positioned-text.ts'

/** Asking for a font's name means drawing its page in thought; a document with more fonts goes without. */
const MOST_PAGES_DRAWN = 60

/**
 * The names fonts have in the file ("Calibri-Bold"), by the ids that text items carry. The reader learns a name only when
 * a page is drawn, so the first page that uses an unknown font is.
 */
export function fontNames(): (page: PdfPage, ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  let drawn = 0
  return async (page, ids) => {
    const unknown = [...ids].filter((id) => !names.has(id))
    if (unknown.length === 0 || drawn >= MOST_PAGES_DRAWN) return names
    drawn++
    try {
      await page.getOperatorList()
    } catch {
      // the text is worth having without its font's name
    }
    for (const id of unknown) names.set(id, nameOf(page, id))
    return names
  }
}

function nameOf(page: PdfPage, id: string): string {
  try {
    const font: unknown = page.commonObjs.get(id)
    const named = typeof font === 'object' && font !== null && 'name' in font ? font.name : undefined
    return typeof named === 'string' ? named.replace(/^[A-Z]{6}\+/, '') : ''
  } catch {
    return ''
  }
}
