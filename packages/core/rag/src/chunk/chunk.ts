import type { Block, ChunkSettings, Passage, PassageKind } from '../vocabulary.ts'
import { countWords, textOfBlock } from './block-text.ts'
import { type Section, sectionsOf } from './sections.ts'
import { MOST_CHARACTERS, splitBlock } from './split-block.ts'
import { windowsOf } from './windows.ts'

/** Sections of passages between 150 and 600 words retrieve alike; this is the middle. */
export const DEFAULT_CHUNKING: ChunkSettings = { method: 'headings', size: 350, overlap: 0 }

/** A section shorter than this share of a passage joins its neighbour. */
const TINY = 1 / 7
/** Stat blocks, spells and tables stay whole up to this many passages' size. */
const WHOLE = 4

/** What becomes one passage: blocks under one heading path. */
export type Piece = { path: string[]; blocks: Block[]; kind: PassageKind }

/** A document's blocks → passages (CHU-1 to CHU-6). */
export function chunk(blocks: readonly Block[], settings: ChunkSettings = DEFAULT_CHUNKING): Passage[] {
  const sections = sectionsOf(blocks)
  const pieces =
    settings.method === 'fixed'
      ? windowsOf(sections, settings)
      : mergeTiny(sections, settings.size).flatMap(cutBy(settings))
  return pieces.filter((piece) => piece.blocks.some((block) => textOfBlock(block) !== '')).map(passageOf)
}

/** Short neighbours under one heading share a passage, which then carries both names (CHU-2). */
function mergeTiny(sections: readonly Section[], size: number): Section[] {
  const merged: Section[] = []
  for (const section of sections) {
    const above = merged.at(-1)
    if (above && belongTogether(above, section) && isTiny(above, size) && isTiny(section, size)) {
      merged[merged.length - 1] = join(above, section)
    } else if (above && isIntroduction(above, section) && isTiny(above, size) && section.kind === 'text') {
      merged[merged.length - 1] = {
        ...section,
        heading: undefined,
        blocks: [...contents(above), ...contents(section)],
      }
    } else merged.push(section)
  }
  return merged
}

const contents = (section: Section): Block[] => [...(section.heading ? [section.heading] : []), ...section.blocks]
const wordsIn = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + countWords(textOfBlock(block)), 0)
const isTiny = (section: Section, size: number) => wordsIn(contents(section)) < size * TINY
const isPrefix = (path: readonly string[], of: readonly string[]) => path.every((name, i) => of[i] === name)

const belongTogether = (a: Section, b: Section) =>
  a.kind === 'text' && b.kind === 'text' && a.path.length === b.path.length && isPrefix(a.path.slice(0, -1), b.path)

const isIntroduction = (a: Section, b: Section) => a.path.length < b.path.length && isPrefix(a.path, b.path)

const join = (a: Section, b: Section): Section => ({
  path: [...a.path.slice(0, -1), [a.path.at(-1), b.path.at(-1)].filter((name) => name).join(' · ')],
  blocks: [...contents(a), ...contents(b)],
  kind: 'text',
})

/** Cuts a section into pieces no longer than the settings' size, unless it is one thing (CHU-3, CHU-4). */
const cutBy =
  ({ size, overlap }: ChunkSettings) =>
  (section: Section): Piece[] => {
    const { path, kind } = section
    const whole = kind === 'text' ? size : size * WHOLE
    const pieces: Piece[] = []
    let current: Block[] = []
    let words = 0
    let characters = 0
    const flush = () => {
      if (current.length > 0) pieces.push({ path, kind, blocks: current })
      current = kind === 'text' && overlap > 0 ? tail(current, overlap) : []
      words = wordsIn(current)
      characters = current.reduce((sum, block) => sum + textOfBlock(block).length, 0)
    }
    for (const block of contents(section)) {
      for (const part of splitBlock(block, block.kind === 'table' ? size * WHOLE : whole)) {
        const own = textOfBlock(part)
        const count = countWords(own)
        if (part.kind === 'table' && kind === 'text' && words + count > whole) {
          flush()
          pieces.push({ path: part.caption ? [...path, part.caption] : path, kind: 'table', blocks: [part] })
          current = []
          words = 0
          characters = 0
          continue
        }
        if (words > 0 && (words + count > whole || characters + own.length > MOST_CHARACTERS)) flush()
        current.push(part)
        words += count
        characters += own.length
      }
    }
    if (current.length > 0) pieces.push({ path, kind, blocks: current })
    return withoutLoneHeadings(pieces)
  }

/** A heading that a table left behind goes with the table. */
function withoutLoneHeadings(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const above = kept.at(-1)
    if (above && above.blocks.every((block) => block.kind === 'heading')) {
      kept[kept.length - 1] = { ...piece, blocks: [...above.blocks, ...piece.blocks] }
    } else kept.push(piece)
  }
  return kept
}

/** The last words of a passage, to open the next one with. */
function tail(blocks: readonly Block[], overlap: number): Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return []
  const words = last.text.split(/\s+/)
  return [{ ...last, lead: undefined, text: words.slice(-overlap).join(' ') }]
}

function passageOf(piece: Piece, position: number): Passage {
  const pages = piece.blocks
    .flatMap((block) => [block.page, ...block.boxes.map((box) => box.page)])
    .filter((p) => p !== null)
  const lines = piece.blocks.flatMap((block) => block.lines ?? [])
  return {
    position,
    text: piece.blocks.map(textOfBlock).join('\n'),
    headingPath: piece.path,
    pageFrom: pages.length > 0 ? Math.min(...pages) : null,
    pageTo: pages.length > 0 ? Math.max(...pages) : null,
    boxes: piece.blocks.flatMap((block) => block.boxes),
    ...(lines.length > 0 && { lines: [Math.min(...lines), Math.max(...lines)] }),
    kind: piece.kind,
  }
}
