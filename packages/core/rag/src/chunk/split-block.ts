import type { Block } from '../vocabulary.ts'
import { countWords, textOfBlock } from './block-text.ts'

/** No passage is longer, whatever a document calls a word: full-text indexes refuse very long ones. */
export const MOST_CHARACTERS = 12_000

/** A block in pieces of at most `size` words, cut between rows, items or sentences (CHU-4). */
export function splitBlock(block: Block, size: number): Block[] {
  const text = textOfBlock(block)
  if (countWords(text) <= size && text.length <= MOST_CHARACTERS) return [block]
  switch (block.kind) {
    case 'heading':
      return [{ ...block, text: text.slice(0, MOST_CHARACTERS) }]
    case 'paragraph':
      return packed(sentencesOf(text), size, ' ').map((piece, i) => ({
        ...block,
        text: piece.join(' '),
        lead: i === 0 ? block.lead : undefined,
      }))
    case 'list':
      return packed(block.items, size, '\n').map((items) => ({ ...block, items }))
    case 'table': {
      const [head = [], ...rows] = block.rows
      // a header too long to repeat above every piece: the table reads on as plain text
      if (head.join(' | ').length > MOST_CHARACTERS / 4) return splitBlock({ ...block, kind: 'paragraph', text }, size)
      const texts = rows.map((row) => row.join(' | '))
      let at = 0
      return packed(texts, size, '\n').map((piece) => {
        const own = rows.slice(at, at + piece.length)
        at += piece.length
        return { ...block, rows: [head, ...own] }
      })
    }
  }
}

/** Neighbours together while they fit; whatever is too long alone is cut by length. */
function packed(texts: readonly string[], size: number, glue: string): string[][] {
  const groups: string[][] = []
  let words = 0
  let characters = 0
  for (const text of texts.flatMap((long) => (glue === ' ' ? cut(long, size) : [long.slice(0, MOST_CHARACTERS)]))) {
    const own = countWords(text)
    const last = groups.at(-1)
    if (last && words + own <= size && characters + text.length < MOST_CHARACTERS) {
      last.push(text)
      words += own
      characters += text.length + 1
    } else {
      groups.push([text])
      words = own
      characters = text.length
    }
  }
  return groups
}

function cut(text: string, size: number): string[] {
  if (countWords(text) <= size && text.length <= MOST_CHARACTERS) return [text]
  const pieces: string[] = []
  let piece: string[] = []
  let characters = 0
  for (const word of text.split(/\s+/)) {
    for (let from = 0; from < word.length; from += MOST_CHARACTERS / 2) {
      const part = word.slice(from, from + MOST_CHARACTERS / 2)
      if (piece.length >= size || characters + part.length >= MOST_CHARACTERS) {
        pieces.push(piece.join(' '))
        piece = []
        characters = 0
      }
      piece.push(part)
      characters += part.length + 1
    }
  }
  if (piece.length > 0) pieces.push(piece.join(' '))
  return pieces
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?[\p{Lu}\p{N}])/u)
