import type { StatBlock } from '../stat-block.ts'
import { ABILITIES, ABILITY_NAMES, type Ability, SKILLS, type Skill } from '../vocabulary.ts'
import { capitalised, type LineReading, signed, signedNumber, titled } from './line-reading.ts'
import { splitAtCommas } from './split-outside.ts'

const ONE = /^([A-Za-z][A-Za-z ]{2,30}?):? ?([+\-−–] ?\d{1,2})(?: \(([^()]{1,200})\))?$/

/** The ability that "Con", "CON" or "Constitution" means. */
export const abilityNamed = (word: string): Ability | undefined =>
  ABILITIES.find((ability) => [ability, ABILITY_NAMES[ability].toLowerCase()].includes(word.trim().toLowerCase()))

const skillNamed = (words: string): Skill | undefined => SKILLS.find((skill) => skill === words.trim().toLowerCase())

/** Reads "Con +6, Int +8" (SB-7). */
export function readSavingThrows(text: string): LineReading {
  const { named, notes, unread } = readBonuses(text, abilityNamed)
  return { found: { savingThrows: named }, unread: [...unread, ...Object.values(notes)] }
}

/** Reads "History +12, Perception +10" (SB-7). */
export function readSkills(text: string): LineReading {
  const { named, notes, unread } = readBonuses(text, skillNamed)
  return { found: { skills: named, ...(Object.keys(notes).length > 0 && { skillNotes: notes }) }, unread }
}

function readBonuses<Name extends string>(text: string, nameOf: (word: string) => Name | undefined) {
  const named: Partial<Record<Name, number>> = {}
  const notes: Partial<Record<Name, string>> = {}
  const unread: string[] = []
  for (const part of splitAtCommas(text)) {
    const [, word, bonus, note] = ONE.exec(part) ?? []
    const name = word ? nameOf(word) : undefined
    if (!name || !bonus) {
      unread.push(part)
      continue
    }
    named[name] = signedNumber(bonus)
    if (note) notes[name] = note
  }
  return { named, notes, unread }
}

/** Saving throws in the order of the abilities: "Con +6, Int +8" (SB-7). */
export const printSavingThrows = (saves: Partial<Record<Ability, number>>): string =>
  ABILITIES.flatMap((name) => (saves[name] === undefined ? [] : `${capitalised(name)} ${signed(saves[name])}`)).join(
    ', ',
  )

export const printSkills = ({ skills, skillNotes }: Pick<StatBlock, 'skills' | 'skillNotes'>): string =>
  SKILLS.flatMap((name) => {
    const note = skillNotes?.[name]
    return skills[name] === undefined ? [] : `${titled(name)} ${signed(skills[name])}${note ? ` (${note})` : ''}`
  }).join(', ')
