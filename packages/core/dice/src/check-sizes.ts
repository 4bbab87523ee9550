import { boundsOf } from './bounds.ts'
import type { DiceTerm, Expression } from './expression.ts'
import { LIMITS } from './limits.ts'
import { type DiceRefusal, refuse } from './refusal.ts'

/** Refuses an expression that rolls too many dice or can come to too large a total (DICE-12). */
export function checkSizes(expression: Expression): DiceRefusal | undefined {
  let rolled = 0
  for (const dice of diceOf(expression)) {
    rolled += dice.count
    if (rolled > LIMITS.dice) return refuse('too_many_dice', dice.at, `Roll at most ${LIMITS.dice} dice in all.`)
  }
  return checkTotals(expression)
}

/** Every term of dice, from left to right. */
export function diceOf(expression: Expression): DiceTerm[] {
  switch (expression.kind) {
    case 'number':
      return []
    case 'dice':
      return [expression]
    case 'labelled':
    case 'negated':
      return diceOf(expression.of)
    default:
      return [...diceOf(expression.left), ...diceOf(expression.right)]
  }
}

/** Inner totals are checked before outer ones, so arithmetic never leaves what a number holds exactly. */
function checkTotals(expression: Expression): DiceRefusal | undefined {
  if (expression.kind === 'number' || expression.kind === 'dice') return undefined
  const inner =
    'of' in expression ? checkTotals(expression.of) : (checkTotals(expression.left) ?? checkTotals(expression.right))
  if (inner) return inner

  const { min, max } = boundsOf(expression)
  if (Math.max(Math.abs(min), Math.abs(max)) <= LIMITS.total) return undefined
  return refuse('total_too_large', expression.at, 'This could come to more than anyone can count.')
}
