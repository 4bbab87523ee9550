import { criticalOf } from './critical.ts'
import type { Expression } from './expression.ts'
import { understood } from './parse.ts'
import { type Part, partsOf } from './parts.ts'
import { print } from './print.ts'
import type { Random } from './random.ts'
import type { DiceRefusal } from './refusal.ts'
import { type RolledDice, rollTerm } from './roll-dice.ts'

/** A roll: what it came to, how much of that is of which damage type, and every die behind it. */
export type Roll = {
  ok: true
  /** The notation in its plainest spelling; with `critical`, the doubled one. */
  notation: string
  total: number
  /** The total split by damage type, in the order of the notation; the parts add up to the total (DICE-10). */
  parts: Part[]
  dice: RolledDice[]
  /** The roll in one line: `2d6 (3, 5) + 3 = 11`. */
  text: string
}

/** What may be asked of a roll; `critical` rolls the dice twice over (DICE-7). */
export type RollOptions = { critical?: boolean }

/** Rolls a notation with the randomness given (DICE-1 to DICE-10), or says why it cannot. */
export function roll(
  notation: string | Expression,
  random: Random,
  { critical = false }: RollOptions = {},
): Roll | DiceRefusal {
  const read = critical ? criticalOf(notation) : understood(notation)
  if (!read.ok) return read

  const dice: RolledDice[] = []
  const parts = partsOf(read.expression, (term) => {
    const rolled = rollTerm(term, random)
    dice.push(rolled)
    return rolled.total
  })
  const total = parts.reduce((sum, part) => sum + part.total, 0)

  const shown = dice.values()
  const working = print(read.expression, (term) => `${print(term)} ${facesOf(shown.next().value)}`)
  return { ok: true, notation: print(read.expression), total, parts, dice, text: `${working} = ${total}` }
}

/** The faces of dice in parentheses; the ones that do not count say so. */
function facesOf(rolled: RolledDice | undefined): string {
  const faces = rolled?.results.map(({ face, kept }) => (kept ? `${face}` : `${face} dropped`)) ?? []
  return `(${faces.join(', ')})`
}
