import type { Block } from '../vocabulary.ts'

/** A block as a passage says it: plain lines, cells between bars. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item, i) => (block.ordered ? `${i + 1}. ${item}` : `• ${item}`)).join('\n')
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.map((row) => row.join(' | '))].join('\n')
  }
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
