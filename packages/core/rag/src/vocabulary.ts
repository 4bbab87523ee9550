/** `[x0, y0, x1, y1]` in page units (PDF points), measured from the page's top left corner. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** Where on which page something stands. Pages count from 1. */
export type PageBox = { page: number; box: Box }

/** A run of text as a PDF draws it. `y` is the baseline, measured from the top of the page. */
export type TextItem = {
  text: string
  x: number
  y: number
  width: number
  height: number
  fontSize: number
  /** The font's own name, such as `Calibri-Bold`; run-in headings are found by it. */
  fontName?: string
}

/** One page's text with positions, before anything is decided about it. */
export type PositionedPage = { page: number; width: number; height: number; items: TextItem[] }

/** What every block has: where it stands. Pages are null and `lines` set for Markdown and plain text. */
export type Place = {
  page: number | null
  boxes: PageBox[]
  /** First and last line in the source, counted from 1. */
  lines?: [first: number, last: number]
}

export type HeadingBlock = Place & { kind: 'heading'; level: number; text: string }
/** `lead` is the bold run-in a paragraph opens with ("Amphibious."); it is also the start of `text`. */
export type ParagraphBlock = Place & { kind: 'paragraph'; text: string; lead?: string }
export type ListBlock = Place & { kind: 'list'; ordered: boolean; items: string[] }
/** The first row is the header. */
export type TableBlock = Place & { kind: 'table'; caption?: string; rows: string[][] }

/** A piece of a laid-out document, in reading order. Texts are plain: no Markdown inside. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock

export type LaidOutDocument = { blocks: Block[] }

export const PASSAGE_KINDS = ['text', 'stat_block', 'spell', 'table'] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]

/** A piece of a document as retrieval sees it. */
export type Passage = {
  position: number
  text: string
  headingPath: string[]
  pageFrom: number | null
  pageTo: number | null
  boxes: PageBox[]
  /** Source lines, for Markdown and plain text. */
  lines?: [first: number, last: number]
  kind: PassageKind
}

export const CHUNK_METHODS = ['headings', 'fixed'] as const
export type ChunkMethod = (typeof CHUNK_METHODS)[number]

/** `size` and `overlap` count words. */
export type ChunkSettings = { method: ChunkMethod; size: number; overlap: number }

/** A passage that a first search found, about to be ranked. */
export type Candidate = {
  id: string
  title: string
  headingPath: readonly string[]
  text: string
  kind?: PassageKind
}

/** A candidate with its score; higher is closer. */
export type Ranked = { id: string; score: number }

/** What the whole collection knows about words; without it, the candidates stand for the collection. */
export type CorpusStats = { passages: number; passagesWith: Readonly<Record<string, number>> }
