import { calculated } from './calculated.ts'
import type { ArithmeticTerm, DiceTerm, Expression } from './expression.ts'
import { type Carried, isTyped } from './types-carried.ts'

/** How much of a total is of one damage type; `type` is `null` for what carries none. */
export type Part = { type: Carried; total: number }

type Totals = Map<Carried, number>

/** Works an expression out, type by type (DICE-10), asking `roll` for each term of dice from left to right. */
export function partsOf(expression: Expression, roll: (term: DiceTerm) => number): Part[] {
  const totals = totalsOf(expression, null, roll)
  return [...totals].map(([type, total]) => ({ type, total }))
}

function totalsOf(expression: Expression, around: Carried, roll: (term: DiceTerm) => number): Totals {
  switch (expression.kind) {
    case 'number':
      return new Map([[around, expression.value]])
    case 'dice':
      return new Map([[around, roll(expression)]])
    case 'labelled':
      return totalsOf(expression.of, expression.type ?? around, roll)
    case 'negated':
      return mapped(totalsOf(expression.of, around, roll), (total) => 0 - total)
    default: {
      const left = totalsOf(expression.left, around, roll)
      const right = totalsOf(expression.right, around, roll)
      return joinedTotals(expression, left, right)
    }
  }
}

function joinedTotals(term: ArithmeticTerm, left: Totals, right: Totals): Totals {
  const { kind } = term
  if (kind === 'add' || kind === 'subtract') {
    const sums = new Map(left)
    for (const [type, total] of right) sums.set(type, calculated(kind, sums.get(type) ?? 0, total))
    return sums
  }

  // Of two factors at most one is typed (`joined` saw to it): its types are what the product carries.
  if (kind === 'multiply' && isTyped(term.right)) return mapped(right, (total) => calculated(kind, total, sumOf(left)))
  return mapped(left, (total) => calculated(kind, total, sumOf(right)))
}

const mapped = (totals: Totals, change: (total: number) => number): Totals =>
  new Map([...totals].map(([type, total]) => [type, change(total)]))

const sumOf = (totals: Totals): number => [...totals.values()].reduce((sum, total) => sum + total, 0)
