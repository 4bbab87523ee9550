import type { DiceTerm, Expression, Operation } from './expression.ts'

const SIGNS: Record<Operation, string> = { add: ' + ', subtract: ' - ', multiply: ' * ', divide: ' / ' }

/** Writes an expression in its plainest spelling; `parse` understands it as the same expression again (DICE-14). */
export function print(expression: Expression, dice: (term: DiceTerm) => string = diceAsWritten): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value)
    case 'dice':
      return dice(expression)
    case 'labelled':
      return `${wrapped(expression.of, 4, dice)}[${expression.label}]`
    case 'negated':
      return `-${wrapped(expression.of, 4, dice)}`
    default: {
      const rank = rankOf(expression)
      // The right side wants parentheses even at the same rank: 8 - (3 - 2) is not 8 - 3 - 2.
      const left = wrapped(expression.left, rank, dice)
      const right = wrapped(expression.right, rank + 1, dice)
      return left + SIGNS[expression.kind] + right
    }
  }
}

function wrapped(expression: Expression, needed: number, dice: (term: DiceTerm) => string): string {
  const text = print(expression, dice)
  return rankOf(expression) < needed ? `(${text})` : text
}

/** How tightly an expression holds together: sums least, dice and numbers most. */
function rankOf(expression: Expression): number {
  if (expression.kind === 'add' || expression.kind === 'subtract') return 1
  if (expression.kind === 'multiply' || expression.kind === 'divide') return 2
  return expression.kind === 'negated' ? 3 : 4
}

function diceAsWritten({ count, faces, keep }: DiceTerm): string {
  if (!keep) return `${count}d${faces}`
  if (count === 2 && keep.count === 1) return `1d${faces}${keep.which === 'highest' ? 'adv' : 'dis'}`
  return `${count}d${faces}${keep.which === 'highest' ? 'kh' : 'kl'}${keep.count}`
}
