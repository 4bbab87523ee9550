import { boundsOf, keptCount } from './bounds.ts'
import { meanOf } from './chance.ts'
import { type Distribution, distribution } from './distribution.ts'
import type { DiceTerm, Expression, Operation } from './expression.ts'
import { understood } from './parse.ts'
import type { DiceRefusal } from './refusal.ts'

/** The least, greatest and average total of a notation. Books print the average rounded down: `Math.floor(average)`. */
export type Statistics = { ok: true; min: number; max: number; average: number }

/** Minimum, maximum and average of a notation without rolling it (DICE-11). */
export function statistics(notation: string | Expression): Statistics | DiceRefusal {
  const read = understood(notation)
  if (!read.ok) return read

  const average = averageOf(read.expression)
  if (typeof average !== 'number') return average
  return { ok: true, ...boundsOf(read.expression), average }
}

/** Sums and products of independent dice average by parts; what rounds or chooses has to be counted out. */
function averageOf(expression: Expression): number | DiceRefusal {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'dice':
      return averageOfDice(expression)
    case 'labelled':
      return averageOf(expression.of)
    case 'negated': {
      const average = averageOf(expression.of)
      return typeof average === 'number' ? 0 - average : average
    }
    case 'divide':
      return countedAverage(distribution(expression))
    default:
      return joinedAverage(expression.kind, averageOf(expression.left), averageOf(expression.right))
  }
}

function averageOfDice(dice: DiceTerm): number | DiceRefusal {
  if (keptCount(dice) === dice.count) return (dice.count * (dice.faces + 1)) / 2
  return countedAverage(distribution(dice))
}

const countedAverage = (counted: Distribution | DiceRefusal): number | DiceRefusal =>
  counted.ok ? meanOf(counted) : counted

function joinedAverage(
  operation: Exclude<Operation, 'divide'>,
  left: number | DiceRefusal,
  right: number | DiceRefusal,
) {
  if (typeof left !== 'number') return left
  if (typeof right !== 'number') return right
  if (operation === 'add') return left + right
  return operation === 'subtract' ? left - right : left * right
}
