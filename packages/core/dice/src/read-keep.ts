import { type Cursor, take } from './cursor.ts'
import type { DiceTerm, Keep } from './expression.ts'
import { type DiceRefusal, refuse } from './refusal.ts'

/** Reads what follows dice: `kh3`, `kl`, `dh1`, `dl1` (DICE-5), `adv` or `dis` (DICE-6). */
export function readKeep(cursor: Cursor, dice: DiceTerm): DiceTerm | DiceRefusal {
  const twice = take(cursor, /adv(?:antage)?(?![a-z])|dis(?:advantage)?(?![a-z])/iy)
  if (twice !== undefined) return withAdvantage(dice, twice, cursor.at - twice.length)

  const word = take(cursor, /k[hl]?|d[hl]/iy)?.toLowerCase()
  if (word === undefined) return dice

  const at = cursor.at - word.length
  const named = Number(take(cursor, /\d+/y) ?? 1)
  if (named > dice.count) return refuse('keeps_too_many', at, `There are only ${dice.count} dice to choose from.`)

  const keep = keepOf(word, named, dice.count)
  if (keep.count === 0) return refuse('no_dice', at, 'Keep at least one die.')
  return { ...dice, keep }
}

function withAdvantage(dice: DiceTerm, word: string, at: number): DiceTerm | DiceRefusal {
  if (dice.count !== 1) return refuse('advantage_needs_one_die', at, 'Advantage and disadvantage are for one die.')
  const which = word.toLowerCase().startsWith('adv') ? 'highest' : 'lowest'
  return { ...dice, count: 2, keep: { which, count: 1 } }
}

function keepOf(word: string, named: number, count: number): Keep {
  if (word === 'dl') return { which: 'highest', count: count - named }
  if (word === 'dh') return { which: 'lowest', count: count - named }
  return { which: word === 'kl' ? 'lowest' : 'highest', count: named }
}
