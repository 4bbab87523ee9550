import type { Citation } from '@tomekeeper/contracts/sage'

/** "Combat › Grappling, page 92": where in its document a citation stands. */
export function placeOf({ headingPath, page, title }: Citation) {
  const headings = headingPath.filter((heading) => heading !== title).join(' › ')
  return [headings, page === null ? '' : `page ${page}`].filter(Boolean).join(', ')
}

/** A citation's document and place on one line. */
export const sourceName = (citation: Citation) => [citation.title, placeOf(citation)].filter(Boolean).join(', ')

export type Source = { citation: Citation; quotes: readonly string[] }

/** One entry for every number; an answer may quote the same passage more than once. */
export function sourcesOf(citations: readonly Citation[]): Source[] {
  const byNumber = new Map<number, { citation: Citation; quotes: string[] }>()
  for (const citation of citations) {
    const source = byNumber.get(citation.n)
    if (!source) byNumber.set(citation.n, { citation, quotes: [citation.quote] })
    else if (!source.quotes.includes(citation.quote)) source.quotes.push(citation.quote)
  }
  return [...byNumber.values()].toSorted((a, b) => a.citation.n - b.citation.n)
}
