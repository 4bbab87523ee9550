import type { Save } from '../feature.ts'
import { ABILITY_NAMES, CONDITIONS } from '../vocabulary.ts'
import { abilityNamed } from './bonuses.ts'
import { readDamage } from './damage.ts'

const ABILITY = `(${Object.values(ABILITY_NAMES).join('|')})`
const EARLIER = new RegExp(`\\bDC (\\d{1,2}) ${ABILITY} sav(?:ing throw|e)\\b`, 'i')
const MODERN = new RegExp(`\\b${ABILITY} Saving Throw: DC (\\d{1,2})`, 'i')

/** How far after the saving throw its consequences are looked for: three sentences, or the next DC. */
const REACH = 500

/** The saving throw a text asks for, in the words of either edition, with where it begins (SB-12). */
export function readSave(text: string): { save: Save; at: number } | undefined {
  const earlier = EARLIER.exec(text)
  const modern = earlier ? null : MODERN.exec(text)
  const found = earlier ?? modern
  if (!found) return undefined

  const ability = abilityNamed((earlier ? found[2] : found[1]) ?? '')
  if (!ability) return undefined

  const after = consequences(text.slice(found.index + found[0].length, found.index + REACH))
  const damage = readDamage(after)
  const onSuccess = successLeaves(after)
  return {
    at: found.index,
    save: {
      ability,
      dc: Number(earlier ? found[1] : found[2]),
      damage,
      ...(damage.length > 0 && onSuccess && { onSuccess }),
      conditions: CONDITIONS.filter((condition) => new RegExp(`\\b${condition}\\b`, 'i').test(after)),
    },
  }
}

function consequences(after: string): string {
  const nextSave = after.search(/\bDC \d/)
  const scope = nextSave < 0 ? after : after.slice(0, nextSave)
  return scope
    .split(/(?<=[.!?]) (?=[A-Z])|\n/)
    .slice(0, 4)
    .join(' ')
}

function successLeaves(after: string): Save['onSuccess'] {
  if (/\bhalf (?:as much|the|of|damage)\b/i.test(after)) return 'half'
  return /\b(?:takes|taking) no damage (?:if|on)\b/i.test(after) ? 'none' : undefined
}
