import type { PositionedPage, TextItem } from '../src/index.ts'

export const WIDTH = 612
export const HEIGHT = 792
const LETTER = 0.45

/** A line as a PDF draws it: letters of one width, so that a test can reason about where it ends. */
export function aLine(text: string, at: { x: number; y: number; size?: number; font?: string }): TextItem {
  const size = at.size ?? 10
  const width = text.length * size * LETTER
  return { text, x: at.x, y: at.y, width, height: size, fontSize: size, fontName: at.font ?? 'Body' }
}

/** Lines of one column, 12 points apart. */
export const aColumn = (x: number, y: number, lines: readonly string[]): TextItem[] =>
  lines.map((text, i) => aLine(text, { x, y: y + i * 12 }))

export const aPage = (page: number, items: readonly TextItem[]): PositionedPage => ({
  page,
  width: WIDTH,
  height: HEIGHT,
  items: [...items],
})

/** A full line of a column 240 points wide. */
export const FULL = 'the torch burns low and the stair goes further down on'
