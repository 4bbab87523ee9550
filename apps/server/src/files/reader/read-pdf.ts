import { type Block, cleanLine, layout, type PositionedPage } from '@tomekeeper/rag'
import { getDocumentProxy } from 'unpdf'
import { CMapFiles } from './cmap-files.ts'
import { Unreadable } from './failures.ts'
import { fontNames } from './font-names.ts'
import type { ReadLimits } from './limits.ts'
import { type PdfPage, positionedText } from './positioned-text.ts'

type Read = { blocks: Block[]; pageCount: number; title: string | null }
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Fewer letters a page than this, on average, and it is a scan with page numbers stamped on. */
const LETTERS_A_PAGE = 8
const PAGES_OF_A_SCAN = 3

/** A PDF's text in reading order. A page that can't be read is left out; when none can, the file is broken. */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  onPage: (page: number, pages: number) => void,
): Promise<Read> {
  const pdf = await opened(bytes)
  const count = pdf.numPages
  if (count === 0) throw new Unreadable('no_pages')
  if (count > limits.pages) throw new Unreadable('too_many_pages')

  const nameOf = fontNames()
  const pages: PositionedPage[] = []
  let letters = 0
  for (let number = 1; number <= count; number++) {
    const page = await readPage(pdf, number, limits, nameOf)
    if (page) {
      pages.push(page)
      for (const item of page.items) letters += item.text.length
      if (letters > limits.characters) throw new Unreadable('too_much_text')
    }
    onPage(number, count)
  }
  if (pages.length === 0) throw new Unreadable('broken')
  if (letters === 0 || (count > PAGES_OF_A_SCAN && letters < count * LETTERS_A_PAGE)) throw new Unreadable('no_text')

  const { blocks } = layout(pages)
  if (blocks.length === 0) throw new Unreadable('no_text')
  return { blocks, pageCount: count, title: await titleOf(pdf) }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      BinaryDataFactory: CMapFiles,
      useWorkerFetch: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      useWasm: false,
      maxImageSize: 1, // pictures are never decoded
      verbosity: 0,
    })
  } catch (error) {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken')
  }
}

async function readPage(
  pdf: Pdf,
  number: number,
  limits: ReadLimits,
  nameOf: ReturnType<typeof fontNames>,
): Promise<PositionedPage | undefined> {
  try {
    const page: PdfPage = await pdf.getPage(number)
    const positioned = await positionedText(page, limits.pageCharacters, nameOf)
    page.cleanup()
    return positioned
  } catch (error) {
    if (error instanceof Unreadable) throw error
    return undefined
  }
}

async function titleOf(pdf: Pdf): Promise<string | null> {
  try {
    const { info } = await pdf.getMetadata()
    const title = 'Title' in info && typeof info.Title === 'string' ? cleanLine(info.Title).trim() : ''
    return title === '' ? null : title.slice(0, 200)
  } catch {
    return null // a title is a courtesy
  }
}
