import { opensSpellGroup } from '../phrases/spellcasting.ts'
import type { Line } from './line.ts'

/** Emphasised or capitalised words that open a sentence inside a feature, not a feature. */
const NOT_A_NAME =
  /^(?:hit|miss|hit or miss|(?:first |second |third )?failure|success|failure or success|trigger|response|at will|cantrips?|legendary action uses|(?:melee|ranged|melee or ranged) (?:(?:weapon|spell) )?attack(?: roll)?|(?:strength|dexterity|constitution|intelligence|wisdom|charisma) saving throw)\b/i

const SMALL_WORD = /^(?:of|the|and|in|with|or|to|a|an|for|from|by|on|as|at|vs\.?|de|la|von)$/
const PLAIN_NAME = /^([A-Z“"][^.!?:]{1,90}?(?:\([^()]{1,80}\))?)[.!?](?: (?=\S)|$)/

export type FeatureStart = { name: string; text: string }

/** Reads "***Enslave (3/Day).*** The aboleth …" by its emphasis (SB-13). */
export function emphasisedStart(line: Line): FeatureStart | undefined {
  const { runIn, text } = line
  if (!runIn || NOT_A_NAME.test(runIn) || opensSpellGroup(text)) return undefined
  const after = text.slice(runIn.length)
  if (!/[.!?:]$/.test(runIn) && !/^[.!?:]/.test(after) && after !== '') return undefined
  const name = runIn.replace(/[.:]$/, '')
  return name ? { name, text: after.replace(/^[.:]/, '').trim() } : undefined
}

/** Reads "Enslave (3/Day). The aboleth …" by its capitals, where the text has no emphasis (SB-13). */
export function plainStart(line: Line, previous: string): FeatureStart | undefined {
  if (!line.blankBefore && previous && !/[.!?:)”"’]$/.test(previous)) return undefined
  const found = PLAIN_NAME.exec(line.text)
  const name = found?.[1]?.trim()
  if (!found || !name || NOT_A_NAME.test(name) || opensSpellGroup(line.text) || !isTitle(name)) return undefined
  return { name, text: line.text.slice(found[0].length) }
}

/** A line of nothing but capitalised words: the heading of whatever comes next. */
export const isPlainTitle = (line: Line, previous: string): boolean =>
  line.text.length <= 60 &&
  !line.bullet &&
  !line.row &&
  /^[A-Z]/.test(line.text) &&
  !/[.,;:!?]$/.test(line.text) &&
  /[.!?]$/.test(previous) &&
  isTitle(line.text)

function isTitle(name: string): boolean {
  const words = name
    .replace(/\([^()]{0,80}\)/g, '')
    .split(/\s+/, 9)
    .filter(Boolean)
  return (
    words.length <= 8 &&
    words.every((word, index) => (index > 0 && SMALL_WORD.test(word)) || /^[“"‘(]?[A-Z0-9]/.test(word))
  )
}
