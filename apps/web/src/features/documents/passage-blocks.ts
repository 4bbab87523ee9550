export type PassageBlock =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] }

const BULLET = '• '
const CELL = ' | '

/**
 * A passage is plain text, a block to a line: its own headings, paragraphs, `• ` for items, ` | ` between cells. Headings
 * are known by their names, which the heading path has; several short sections in one passage are named together.
 */
export function passageBlocks(text: string, headingPath: readonly string[]): PassageBlock[] {
  const headings = new Map(headingPath.flatMap((names, depth) => names.split(' · ').map((name) => [name, depth])))
  const blocks: PassageBlock[] = []
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const last = blocks.at(-1)
    const depth = headings.get(line)
    if (depth !== undefined) blocks.push({ kind: 'heading', depth, text: line })
    else if (line.startsWith(BULLET)) {
      const item = line.slice(BULLET.length)
      if (last?.kind === 'list') last.items.push(item)
      else blocks.push({ kind: 'list', items: [item] })
    } else if (line.includes(CELL)) {
      const cells = line.split(CELL)
      if (last?.kind === 'table') last.rows.push(cells)
      else blocks.push({ kind: 'table', rows: [cells] })
    } else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}

/** Every stretch of text in reading order, as it is drawn: the pieces in which quoted words are looked for. */
export const piecesOf = (block: PassageBlock): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
  }
}
