import type { Operation } from './expression.ts'

/** One step of arithmetic on whole numbers; division rounds down, towards less (DICE-8). */
export function calculated(operation: Operation, left: number, right: number): number {
  switch (operation) {
    case 'add':
      return left + right
    case 'subtract':
      return left - right
    case 'multiply':
      return left === 0 || right === 0 ? 0 : left * right
    case 'divide':
      return Math.floor(left / right) || 0
  }
}
