import type { DamageType } from './damage-types.ts'
import type { Expression } from './expression.ts'

/** A damage type, or `null` for what carries none. */
export type Carried = DamageType | null

/**
 * The damage types an expression carries (DICE-10). The label nearest to the dice wins:
 * in `(2d6[cold] + 3)[fire]` the dice stay cold and only the 3 is fire.
 */
export function typesCarried(expression: Expression, around: Carried = null): Set<Carried> {
  switch (expression.kind) {
    case 'number':
    case 'dice':
      return new Set([around])
    case 'labelled':
      return typesCarried(expression.of, expression.type ?? around)
    case 'negated':
      return typesCarried(expression.of, around)
    default:
      return new Set([...typesCarried(expression.left, around), ...typesCarried(expression.right, around)])
  }
}

/** Whether any part of an expression is labelled with a damage type itself. */
export const isTyped = (expression: Expression): boolean => [...typesCarried(expression)].some((type) => type !== null)
