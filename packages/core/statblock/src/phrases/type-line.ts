import type { StatBlock } from '../stat-block.ts'
import { CREATURE_TYPES, SIZES, type Size } from '../vocabulary.ts'
import { capitalised, titled } from './line-reading.ts'
import { splitAtCommas } from './split-outside.ts'

const SIZE = '(?:Tiny|Small|Medium|Large|Huge|Gargantuan)'
const START = new RegExp(`(?:^|\\s)(${SIZE}(?:(?:, | or |, or |/)${SIZE}){0,5})(?: \\([^()]{1,60}\\))? (?=\\S)`, 'i')
const SWARM = new RegExp(`^swarm of (${SIZE}) (\\S.*)$`, 'i')
const KNOWN_TYPE = new RegExp(`\\b(?:${CREATURE_TYPES.join('|')}|swarm)`, 'i')

const PLURALS: Record<string, string> = { fey: 'fey', undead: 'undead', monstrosities: 'monstrosity', oozes: 'ooze' }

type TypeLine = Pick<StatBlock, 'sizes' | 'type' | 'swarmOf' | 'tags' | 'alignment'>

/**
 * Reads "Large aberration, lawful evil" (SB-2). Text before the size comes back as `before`, because extraction
 * sometimes glues the name to this line.
 */
export function readTypeLine(line: string): { before: string; found: TypeLine } | undefined {
  if (line.length > 240) return undefined
  const start = START.exec(line)
  if (!start?.[1]) return undefined

  const rest = line.slice(start.index + start[0].length)
  const [kind = '', ...after] = splitTypeFromAlignment(rest)
  if (!KNOWN_TYPE.test(kind)) return undefined

  const sizes: readonly string[] = start[1].toLowerCase().match(/[a-z]{4,}/g) ?? []
  const alignment = after.join(', ').toLowerCase()
  return {
    before: line.slice(0, start.index).trim(),
    found: {
      sizes: SIZES.filter((size) => sizes.includes(size)),
      ...readKind(kind),
      ...(alignment && { alignment }),
    },
  }
}

/** The alignment follows the last comma outside parentheses; "Celestial, Fey, or Fiend" keeps its own commas. */
function splitTypeFromAlignment(rest: string): string[] {
  const parts = splitAtCommas(rest)
  const alignment = parts.findIndex((part, index) => index > 0 && !KNOWN_TYPE.test(part))
  return alignment < 0 ? [parts.join(', ')] : [parts.slice(0, alignment).join(', '), ...parts.slice(alignment)]
}

/** Reads "humanoid (elf, drow)" or "swarm of Tiny beasts". */
export function readKind(kind: string): Pick<StatBlock, 'type' | 'swarmOf' | 'tags'> {
  const open = kind.indexOf('(')
  const tags = open < 0 ? [] : splitAtCommas(kind.slice(open + 1).replace(/\)\s{0,9}$/, ''))
  const words = (open < 0 ? kind : kind.slice(0, open)).trim().toLowerCase()

  const swarm = SWARM.exec(words)
  return {
    type: swarm?.[2] ? singular(swarm[2]) : words,
    ...(swarm?.[1] && { swarmOf: swarm[1] as Size }),
    tags: tags.map((tag) => tag.toLowerCase()),
  }
}

const singular = (type: string): string => PLURALS[type] ?? type.replace(/s$/, '')

const plural = (type: string): string => {
  const known = Object.entries(PLURALS).find(([, one]) => one === type)
  return known ? known[0] : `${type}s`
}

/** Prints the line in the manner of the block's edition (SB-2). */
export function printTypeLine({ edition, sizes, type, swarmOf, tags, alignment }: StatBlock): string | undefined {
  if (sizes.length === 0 || !type) return undefined
  const modern = edition === '2024'
  const words = modern ? titled : (text: string) => text

  const size = sizes.map(capitalised).join(' or ')
  const kind = swarmOf ? `${words('swarm of')} ${capitalised(swarmOf)} ${words(plural(type))}` : words(type)
  const inside = tags.length > 0 ? ` (${words(tags.join(', '))})` : ''
  return `${size} ${kind}${inside}${alignment ? `, ${words(alignment)}` : ''}`
}
