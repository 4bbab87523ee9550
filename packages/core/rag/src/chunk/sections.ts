import type { Block, HeadingBlock, PassageKind } from '../vocabulary.ts'
import { textOfBlock } from './block-text.ts'

/** A heading with what stands under it, up to the next heading. `path` ends with the heading itself. */
export type Section = { path: string[]; heading?: HeadingBlock; blocks: Block[]; kind: PassageKind }

/** Cuts a document at its headings; stat blocks keep theirs ("Actions") inside (CHU-1, CHU-3). */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let open: HeadingBlock[] = []
  let current: Section = { path: [], blocks: [], kind: 'text' }
  let whole: HeadingBlock | undefined

  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      current.blocks.push(block)
      continue
    }
    if (whole && (block.level > whole.level || isPartOfStatBlock(block.text))) {
      current.blocks.push(block)
      continue
    }
    if (current.blocks.length > 0 || current.heading) sections.push(current)
    open = [...open.filter((above) => above.level < block.level), block]
    const kind = kindOf(blocks, i)
    whole = kind === 'stat_block' ? block : undefined
    current = { path: open.map((heading) => heading.text), heading: block, blocks: [], kind }
  }
  if (current.blocks.length > 0 || current.heading) sections.push(current)
  return sections
}

/** How far below a heading its stat block or spell must show itself. */
const LOOK_AHEAD = 6

function kindOf(blocks: readonly Block[], at: number): PassageKind {
  let armorClass = false
  for (let i = at + 1; i <= at + LOOK_AHEAD; i++) {
    const block = blocks[i]
    if (!block || block.kind === 'heading') break
    const text = textOfBlock(block)
    if (/^Casting Time\b/.test(text)) return 'spell'
    if (/^(?:Armor Class|AC)\b/m.test(text)) armorClass = true
    if (armorClass && /^(?:Hit Points|HP)\b/m.test(text)) return 'stat_block'
  }
  return 'text'
}

const PARTS = /^(?:(?:bonus |legendary |mythic |lair |villain )?actions|reactions|traits|regional effects)$/i
const isPartOfStatBlock = (heading: string) => PARTS.test(heading)
