import { calculated } from './calculated.ts'
import { diceWays } from './dice-ways.ts'
import type { Expression, Operation } from './expression.ts'
import { type Allowance, type Ways, addWays, canPay } from './ways.ts'

/** In how many ways an expression comes to each total, or nothing when that costs more than is allowed. */
export function expressionWays(expression: Expression, allowance: Allowance): Ways | undefined {
  switch (expression.kind) {
    case 'number':
      return new Map([[expression.value, 1n]])
    case 'dice':
      return diceWays(expression, allowance)
    case 'labelled':
      return expressionWays(expression.of, allowance)
    case 'negated': {
      const ways = expressionWays(expression.of, allowance)
      return ways && new Map([...ways].map(([total, count]) => [0 - total, count]))
    }
    default: {
      const left = expressionWays(expression.left, allowance)
      const right = left && expressionWays(expression.right, allowance)
      return right && joinedWays(expression.kind, left, right, allowance)
    }
  }
}

/** No die is used twice, so the two sides are independent and every pair of totals counts. */
function joinedWays(operation: Operation, left: Ways, right: Ways, allowance: Allowance): Ways | undefined {
  if (!canPay(allowance, left.size * right.size)) return undefined

  const joined: Ways = new Map()
  for (const [a, waysOfA] of left)
    for (const [b, waysOfB] of right) addWays(joined, calculated(operation, a, b), waysOfA * waysOfB)
  return joined
}
