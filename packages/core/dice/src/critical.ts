import { checkSizes } from './check-sizes.ts'
import type { DiceTerm, Expression } from './expression.ts'
import { type ParsedNotation, understood } from './parse.ts'
import type { DiceRefusal } from './refusal.ts'

/** The same damage as a critical hit: every die twice, every plain number once (DICE-7). */
export function criticalOf(notation: string | Expression): ParsedNotation | DiceRefusal {
  const read = understood(notation)
  if (!read.ok) return read

  const expression = doubled(read.expression)
  return checkSizes(expression) ?? { ok: true, expression }
}

function doubled(expression: Expression): Expression {
  switch (expression.kind) {
    case 'number':
      return expression
    case 'dice':
      return doubledDice(expression)
    case 'labelled':
    case 'negated':
      return { ...expression, of: doubled(expression.of) }
    default:
      return { ...expression, left: doubled(expression.left), right: doubled(expression.right) }
  }
}

/** Dice of which some are kept are rolled as two separate throws, so that each keeps its own. */
function doubledDice(dice: DiceTerm): Expression {
  if (!dice.keep) return { ...dice, count: dice.count * 2 }
  return { kind: 'add', at: dice.at, left: dice, right: dice }
}
