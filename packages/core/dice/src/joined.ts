import { calculated } from './calculated.ts'
import type { Expression, Operation } from './expression.ts'
import { type DiceRefusal, refuse } from './refusal.ts'
import { isTyped, typesCarried } from './types-carried.ts'

/** Joins two expressions by the sign at `at`, where the rules of types and of division allow it (DICE-8, DICE-10). */
export function joined(
  operation: Operation,
  at: number,
  left: Expression,
  right: Expression,
): Expression | DiceRefusal {
  if (operation === 'multiply' && isTyped(left) && isTyped(right))
    return refuse('two_typed_factors', at, 'Two damage types cannot be multiplied; label one of them.')

  if (operation === 'divide') {
    const divisor = constantOf(right)
    if (divisor === undefined || isTyped(right)) return refuse('divisor_has_dice', at, 'Divide by a plain number only.')
    if (divisor === 0) return refuse('division_by_zero', at, 'Nothing can be divided by zero.')
    if (typesCarried(left).size > 1)
      return refuse('mixed_types_divided', at, 'Divide each damage type on its own, so that each rounds on its own.')
  }

  return { kind: operation, at, left, right }
}

/** What an expression without dice comes to, or nothing when it has dice. */
export function constantOf(expression: Expression): number | undefined {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'dice':
      return undefined
    case 'labelled':
      return constantOf(expression.of)
    case 'negated': {
      const value = constantOf(expression.of)
      return value === undefined ? undefined : 0 - value
    }
    default: {
      const left = constantOf(expression.left)
      const right = constantOf(expression.right)
      return left === undefined || right === undefined ? undefined : calculated(expression.kind, left, right)
    }
  }
}
