import type { MessageView } from '@tomekeeper/contracts/sage'
import { sourceName, sourcesOf } from './citation-words.ts'

/** An answer as it can be pasted anywhere: its words, then what they rest on. */
export function answerAsText({ question, answer, citations }: MessageView) {
  const sources = sourcesOf(citations).map(
    ({ citation, quotes }) =>
      `[${citation.n}] ${sourceName(citation)}: ${quotes.map((quote) => `“${quote}”`).join(' … ')}`,
  )
  return [question, answer, sources.join('\n')].filter(Boolean).join('\n\n')
}
