import type { Passage } from '@tomekeeper/rag'

const MOST_CHAPTERS = 40

/** What a document holds at a glance: its chapters in order, with their first pages. */
export function overviewOf(passages: readonly Passage[]): string {
  const chapters = new Map<string, number | null>()
  for (const { headingPath, pageFrom } of passages) {
    const chapter = headingPath[0]
    if (chapter && !chapters.has(chapter)) chapters.set(chapter, pageFrom)
  }
  return [...chapters]
    .slice(0, MOST_CHAPTERS)
    .map(([chapter, page]) => (page === null ? chapter : `${chapter} (p. ${page})`))
    .join('\n')
}
