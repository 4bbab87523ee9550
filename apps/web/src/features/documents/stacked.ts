import type { Box } from './quote-boxes.ts'

const CLOSE = 14

/** Lines and paragraphs that stand under each other in one column become one block, as a reader's pen would mark them. */
export function stacked(boxes: readonly Box[]): Box[] {
  const blocks: Box[] = []
  for (const box of boxes) {
    const above = blocks.at(-1)
    if (above && isUnder(above, box)) blocks[blocks.length - 1] = union(above, box)
    else blocks.push(box)
  }
  return blocks
}

function isUnder([left = 0, , right = 0, bottom = 0]: Box, [x0 = 0, y0 = 0, x1 = 0]: Box) {
  const shared = Math.min(right, x1) - Math.max(left, x0)
  return Math.abs(y0 - bottom) <= CLOSE && shared > 0.5 * Math.min(right - left, x1 - x0)
}

const union = (one: Box, other: Box): Box =>
  one.map((side, index) => (index < 2 ? Math.min : Math.max)(side, other[index] ?? side))
