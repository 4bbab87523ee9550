import type { PositionedPage, TextItem } from '@tomekeeper/rag'
import type { getDocumentProxy } from 'unpdf'
import { Unreadable } from './failures.ts'

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Names = (page: PdfPage, ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>
type Raw = { str: string; transform: number[]; width: number; height: number; fontName: string }

/** One page's text with positions from its top left corner, as a reader sees the page turned. */
export async function positionedText(page: PdfPage, mostCharacters: number, namesFor: Names): Promise<PositionedPage> {
  const view = page.getViewport({ scale: 1 })
  const raw = await rawItems(page, mostCharacters)
  const names = await namesFor(page, new Set(raw.map((item) => item.fontName)))
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = view.transform as number[]
  const items: TextItem[] = []
  for (const { str, transform, width, height, fontName } of raw) {
    const [ta = 1, tb = 0, tc = 0, td = 1, tx = 0, ty = 0] = transform
    const across = a * ta + c * tb
    const down = b * ta + d * tb
    // text up the margin or across a map has no place in a line
    if (Math.abs(down) > Math.abs(across) * 0.2 || across < 0) continue
    const fontSize = Math.hypot(tc, td) || height
    if (!(fontSize > 0)) continue
    const x = a * tx + c * ty + e
    const y = b * tx + d * ty + f
    if (!Number.isFinite(x + y + width)) continue
    items.push({ text: str, x, y, width, height, fontSize, fontName: names.get(fontName) })
  }
  return { page: page.pageNumber, width: view.width, height: view.height, items }
}

/** Read as a stream, so that a page with a library's worth of text is given up early. */
async function rawItems(page: PdfPage, mostCharacters: number): Promise<Raw[]> {
  const found: Raw[] = []
  let characters = 0
  const reader = page.streamTextContent().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return found
    for (const item of (value as { items: (Raw | { type: string })[] }).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      characters += item.str.length
      if (characters > mostCharacters) throw new Unreadable('too_much_text')
      found.push(item)
    }
  }
}
