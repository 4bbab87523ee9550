import type { Attack } from '../feature.ts'
import { readDamage } from './damage.ts'
import { signedNumber } from './line-reading.ts'
import { readSave } from './save.ts'

const ROLL =
  /\b(Melee|Ranged)( or Ranged| or Melee)?(?: (Weapon|Spell))? Attack(?: Roll)?: ?([+−–-] ?\d{1,2})(?: to hit)?(?: \([^()]{1,80}\))?[,;]? ?/i
const REACH = /\breach (\d{1,4}) ?(?:ft\b|feet\b)/i
const RANGE = /\branged? (\d{1,5})(?: ?\/ ?(\d{1,5}))? ?(?:ft\b|feet\b)/i
const TARGETS = /^(?:one|two|three|four|five|all|each|up to|any)\b/i

/** An attack as data, from the sentence of either edition: to hit, reach, range, damage, saving throw (SB-11). */
export function readAttack(name: string, text: string): Attack | undefined {
  const roll = ROLL.exec(text)
  if (!roll?.[1] || !roll[4]) return undefined

  const after = text.slice(roll.index + roll[0].length)
  const hit = /\bHit(?: or Miss)?: ?/i.exec(after)
  const where = after.slice(0, hit?.index ?? Math.min(after.length, 200))
  const effect = hit ? after.slice(hit.index + hit[0].length) : ''
  const save = readSave(effect)
  const plain = firstSentence(effect)

  const reach = REACH.exec(where)
  const range = RANGE.exec(where)
  const targets = targetsOf(where)
  return {
    name,
    kinds: roll[2] ? ['melee', 'ranged'] : [roll[1].toLowerCase() as 'melee' | 'ranged'],
    ...(roll[3] && { with: roll[3].toLowerCase() as 'weapon' | 'spell' }),
    toHit: signedNumber(roll[4]),
    ...(reach && { reach: Number(reach[1]) }),
    ...(range && { range: { normal: Number(range[1]), ...(range[2] && { long: Number(range[2]) }) } }),
    ...(targets && { targets }),
    damage: readDamage(save ? plain.slice(0, save.at) : plain),
    ...(save && { save: save.save }),
  }
}

const firstSentence = (text: string): string => text.slice(0, 600).split(/(?<=[.!?])(?: (?=[A-Z])|\n)/)[0] ?? ''

/** Commas and the odd missing one ("reach 10 ft. one target") both separate. */
function targetsOf(where: string): string | undefined {
  const parts = where.split(/, |(?<=ft\.) /).map((part) => part.trim().replace(/[.,]$/, ''))
  return parts.find((part) => TARGETS.test(part))
}
