import { calculated } from './calculated.ts'
import type { DiceTerm, Expression, Operation } from './expression.ts'

/** The least and the greatest total that an expression can come to. */
export type Bounds = { min: number; max: number }

/** How many dice of a term count towards the total. */
export const keptCount = ({ count, keep }: DiceTerm): number => keep?.count ?? count

/** The bounds of an expression (DICE-11): reached, not only never passed, because no die is used twice. */
export function boundsOf(expression: Expression): Bounds {
  switch (expression.kind) {
    case 'number':
      return { min: expression.value, max: expression.value }
    case 'dice':
      return { min: keptCount(expression), max: keptCount(expression) * expression.faces }
    case 'labelled':
      return boundsOf(expression.of)
    case 'negated': {
      const { min, max } = boundsOf(expression.of)
      return { min: 0 - max, max: 0 - min }
    }
    default:
      return joined(expression.kind, boundsOf(expression.left), boundsOf(expression.right))
  }
}

function joined(operation: Operation, left: Bounds, right: Bounds): Bounds {
  // Every operation here rises or falls steadily in each of its sides, so the extremes meet at the corners.
  const corners = [left.min, left.max].flatMap((a) => [right.min, right.max].map((b) => calculated(operation, a, b)))
  return { min: Math.min(...corners), max: Math.max(...corners) }
}
