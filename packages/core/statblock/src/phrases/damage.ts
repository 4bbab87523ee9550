import type { Damage } from '../feature.ts'
import { DAMAGE_TYPES, type DamageType } from '../vocabulary.ts'
import { plainDice } from './hit-points.ts'

const TYPE = `(${DAMAGE_TYPES.join('|')})`
const DICE = '\\d{1,3}d\\d{1,4}(?: ?[+−–-] ?\\d{1,4})?'
/** SRD 5.1 misprints some formulas as "(1d6 + 1. piercing"; the average counts, the dice stay unread. */
const MISPRINT = '\\(\\d{1,3}d\\d{1,4}[^()a-z]{0,12}\\.'
const ROLL = `(?<![\\d/])(\\d{1,4})(?: \\((${DICE})\\)| ${MISPRINT})?`
const ONE = new RegExp(
  `(\\bplus |\\bor )?${ROLL} (?:${TYPE} )?(?:(?:${DAMAGE_TYPES.join('|')}),? (?:or|and) (?:${DAMAGE_TYPES.join('|')}) )?damage\\b`,
  'gi',
)

/** Every roll of damage in a sentence, in its order (SB-12). */
export function readDamage(text: string): Damage[] {
  return Array.from(text.matchAll(ONE), ([, joined, average, formula, type], index) => {
    const dice = formula && plainDice(formula)
    const joins = joined?.trim().toLowerCase() === 'or' ? 'or' : 'plus'
    return {
      average: Number(average),
      ...(dice && { dice }),
      ...(type && { type: type.toLowerCase() as DamageType }),
      mode: index === 0 ? 'base' : joins,
    }
  })
}
