import type { Block, ChunkSettings } from '../vocabulary.ts'
import { countWords, textOfBlock } from './block-text.ts'
import type { Piece } from './chunk.ts'
import type { Section } from './sections.ts'
import { splitBlock } from './split-block.ts'

/** Windows of a fixed number of words, whatever the headings say; each is named after where it begins (CHU-5). */
export function windowsOf(sections: readonly Section[], { size, overlap }: ChunkSettings): Piece[] {
  const step = Math.max(1, Math.floor(size / 8))
  const parts = sections.flatMap((section) =>
    [...(section.heading ? [section.heading] : []), ...section.blocks].flatMap((block) =>
      splitBlock(block, step).map((part) => ({ part, path: section.path, words: countWords(textOfBlock(part)) })),
    ),
  )
  const pieces: Piece[] = []
  for (let from = 0; from < parts.length; ) {
    const blocks: Block[] = []
    let words = 0
    let to = from
    for (; to < parts.length && (blocks.length === 0 || words + (parts[to]?.words ?? 0) <= size); to++) {
      const { part, words: own } = parts[to] as (typeof parts)[number] // to < parts.length
      blocks.push(part)
      words += own
    }
    pieces.push({ path: parts[from]?.path ?? [], blocks, kind: 'text' })
    if (to >= parts.length) break
    let back = to
    for (let shared = 0; back > from + 1 && shared + (parts[back - 1]?.words ?? 0) <= overlap; ) {
      back--
      shared += parts[back]?.words ?? 0
    }
    from = back
  }
  return pieces
}
