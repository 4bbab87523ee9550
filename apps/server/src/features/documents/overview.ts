import type { Passage } from '@tomekeeper/rag'

const MOST_CHAPTERS = 40

/** What a document holds at a glance: its chapters in order, with their first pages. */
export function overviewOf(passages: readonly Passage[]): string {
  const chapters = new Map<string, number | null>()
  const depth = isUnderOneTitle(passages) ? 1 : 0
  for (const { headingPath, pageFrom } of passages) {
    // short chapters may share a passage, and then its heading names them all
    for (const chapter of headingPath[depth]?.split(' · ') ?? [])
      if (chapter !== '' && !chapters.has(chapter)) chapters.set(chapter, pageFrom)
  }
  return [...chapters]
    .slice(0, MOST_CHAPTERS)
    .map(([chapter, page]) => (page === null ? chapter : `${chapter} (p. ${page})`))
    .join('\n')
}

/** A book that is all under its own title, as Markdown often is, has its chapters one step below. */
const isUnderOneTitle = (passages: readonly Passage[]) =>
  passages.some(({ headingPath }) => headingPath.length > 1) &&
  passages.every(({ headingPath }) => headingPath[0] === passages[0]?.headingPath[0])
