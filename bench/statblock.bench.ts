import { readStatBlocks, toMarkdown, type StatBlock } from '@tomekeeper/statblock'
import type { BenchRow } from './bench-row.ts'
import { cpuMilliseconds } from './cpu-time.ts'

const MONSTERS = 300
const HOSTILE_LENGTH = 5_000_000
const GOAL_BOOK_MS = 1_000
const GOAL_HOSTILE_MS = 5_000

/** What finding stat blocks costs: in a book's worth of text beside splitting it into words, and in hostile text. */
export async function run(): Promise<BenchRow[]> {
  const book = aBook()
  const read = cpuMilliseconds(() => readStatBlocks(book), { rounds: 9 })
  const words = cpuMilliseconds(() => book.split(/\s+/).length, { rounds: 9 })
  const hostile = Object.entries(HOSTILE).map(([name, pattern]) => ({ name, value: hostileCost(pattern) }))
  const worst = hostile.reduce((worst, each) => (each.value > worst.value ? each : worst))

  return [
    {
      name: `read ${MONSTERS} stat blocks in ${(book.length / 1e6).toFixed(1)} MB of text`,
      value: read,
      unit: 'ms CPU',
      baseline: { name: 'split the same text into words', value: words },
      ratio: words / read,
      goal: `under ${GOAL_BOOK_MS} ms CPU`,
      met: read < GOAL_BOOK_MS,
    },
    {
      name: `read 5 MB of hostile text, worst of ${hostile.length} patterns (${worst.name})`,
      value: worst.value,
      unit: 'ms CPU',
      goal: `under ${GOAL_HOSTILE_MS} ms CPU`,
      met: worst.value < GOAL_HOSTILE_MS,
    },
  ]
}

const HOSTILE: Record<string, string> = {
  'open parentheses': '(',
  'open emphasis': '*a_',
  'one-letter lists': '- a\n',
  'blank lines': '\r\n',
  'armor classes': 'AC 1 HP 1\n',
  'labels without end': 'Armor Class 10 ',
  'names without text': '***N.*** \n',
  'section titles': 'Actions\n',
  digits: '1',
}

const hostileCost = (pattern: string): number => {
  const text = pattern.repeat(HOSTILE_LENGTH / pattern.length)
  return cpuMilliseconds(() => readStatBlocks(text), { rounds: 3 })
}

/** Monsters between pages of prose, as rulebooks print them. */
function aBook(): string {
  const prose = 'The marsh lies north of the road, and few who leave the road come back to it. '.repeat(40)
  return Array.from({ length: MONSTERS }, (_, i) => `# Chapter ${i}\n\n${prose}\n\n${toMarkdown(aMonster(i))}`).join(
    '\n',
  )
}

const aMonster = (i: number): StatBlock => {
  const monster = readStatBlocks(
    'Thing\nLarge beast, unaligned\nArmor Class 13\nHit Points 45 (6d10 + 12)\nSpeed 30 ft.\nSTR DEX CON INT WIS CHA\n16 (+3) 12 (+1) 14 (+2) 3 (-4) 12 (+1) 6 (-2)\nSenses passive Perception 11\nLanguages —\nChallenge 2 (450 XP)\nKeen Smell. It smells well.\nActions\nMultiattack. It bites and claws.\nBite. Melee Weapon Attack: +5 to hit, reach 5 ft., one target. Hit: 8 (1d10 + 3) piercing damage.\nBreath (Recharge 5–6). Each creature in a 20-foot cone must make a DC 12 Constitution saving throw, taking 14 (4d6) cold damage on a failed save, or half as much damage on a successful one.',
  )
  const [found] = monster.ok ? monster.found : []
  if (!found) throw new Error('the bench’s own monster is not read')
  return { ...found.statBlock, name: `Thing of the ${i}th Marsh` }
}
