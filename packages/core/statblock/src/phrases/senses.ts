import type { StatBlock } from '../stat-block.ts'
import { SENSES, type Sense } from '../vocabulary.ts'
import { capitalised, type LineReading } from './line-reading.ts'
import { splitOutside } from './split-outside.ts'

const RANGE =
  /^(blindsight|darkvision|tremorsense|truesight) (\d{1,5})(?: ?(?:ft\b\.?|feet\b))?\s{0,3}(?:\(([^()]{1,200})\)|(or .{1,200}))?$/i
const PASSIVE = /^passive perception:? (\d{1,3})$/i

/** Reads "blindsight 60 ft. (blind beyond this radius), passive Perception 13" (SB-8). */
export function readSenses(text: string): LineReading {
  const senses: Partial<Record<Sense, number>> = {}
  const senseNotes: Partial<Record<Sense, string>> = {}
  const unread: string[] = []
  let passivePerception: number | undefined

  for (const part of splitOutside(text, ',;')) {
    const [, name, feet, aside, otherwise] = RANGE.exec(part) ?? []
    const passive = PASSIVE.exec(part)
    if (passive) passivePerception = Number(passive[1])
    else if (!name) {
      if (!/^[-–—]$/.test(part)) unread.push(part)
    } else {
      const sense = name.toLowerCase() as Sense
      const note = aside ?? otherwise
      senses[sense] = Number(feet)
      if (note) senseNotes[sense] = note
    }
  }
  return {
    found: {
      senses,
      ...(Object.keys(senseNotes).length > 0 && { senseNotes }),
      ...(passivePerception !== undefined && { passivePerception }),
    },
    unread,
  }
}

/** Senses and passive Perception as the block's edition prints them (SB-8). */
export function printSenses({ edition, senses, senseNotes, passivePerception }: StatBlock): string {
  const modern = edition === '2024'
  const ranges = SENSES.filter((name) => senses[name] !== undefined).map((name) => {
    const note = senseNotes?.[name]
    const aside = note === undefined ? '' : note.startsWith('or ') ? ` ${note}` : ` (${note})`
    return `${modern ? capitalised(name) : name} ${senses[name]} ft.${aside}`
  })
  if (passivePerception === undefined) return ranges.join(', ')
  const passive = `${modern ? 'Passive' : 'passive'} Perception ${passivePerception}`
  return [ranges.join(', '), passive].filter(Boolean).join(modern ? '; ' : ', ')
}
