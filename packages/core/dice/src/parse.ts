import { checkSizes } from './check-sizes.ts'
import { type Cursor, isAtEnd, take } from './cursor.ts'
import type { Expression, Operation } from './expression.ts'
import { joined } from './joined.ts'
import { LIMITS } from './limits.ts'
import { readDiceOrNumber } from './read-dice.ts'
import { readLabels } from './read-labels.ts'
import { type DiceRefusal, refuse } from './refusal.ts'

/** A notation that was understood. */
export type ParsedNotation = { ok: true; expression: Expression }

/** Understands a notation such as `2d6[fire] + 1d4`, or says where it could not (DICE-1 to DICE-12). */
export function parse(notation: string): ParsedNotation | DiceRefusal {
  if (notation.length > LIMITS.length)
    return refuse('notation_too_long', LIMITS.length, `Keep the roll under ${LIMITS.length} characters.`)

  const cursor: Cursor = { text: notation, at: 0 }
  if (isAtEnd(cursor)) return refuse('empty_notation', 0, 'Write a roll, such as 2d6+3.')

  const read = readSum(cursor, 0)
  if ('refusal' in read) return read
  if (!isAtEnd(cursor)) return unexpected(cursor)

  return checkSizes(read) ?? { ok: true, expression: read }
}

/** The expression of a notation, or the expression given: what every other function here takes. */
export const understood = (notation: string | Expression): ParsedNotation | DiceRefusal =>
  typeof notation === 'string' ? parse(notation) : { ok: true, expression: notation }

const OPERATION_OF: Record<string, Operation> = {
  '+': 'add',
  '-': 'subtract',
  '−': 'subtract',
  '–': 'subtract',
  '*': 'multiply',
  '×': 'multiply',
  '/': 'divide',
  '÷': 'divide',
}

function readSum(cursor: Cursor, depth: number): Expression | DiceRefusal {
  return readChain(cursor, /[-+−–]/y, () => readProduct(cursor, depth))
}

function readProduct(cursor: Cursor, depth: number): Expression | DiceRefusal {
  return readChain(cursor, /[*×/÷]/y, () => readSigned(cursor, depth))
}

/** Operands with signs of one rank between them, gathered from the left: 8-3-2 is (8-3)-2. */
function readChain(cursor: Cursor, signs: RegExp, readOperand: () => Expression | DiceRefusal) {
  let left = readOperand()
  while (!('refusal' in left)) {
    const sign = take(cursor, signs)
    const operation = sign === undefined ? undefined : OPERATION_OF[sign]
    if (operation === undefined) return left

    const at = cursor.at - 1
    const right = readOperand()
    left = 'refusal' in right ? right : joined(operation, at, left, right)
  }
  return left
}

function readSigned(cursor: Cursor, depth: number): Expression | DiceRefusal {
  const signs = take(cursor, /[-+−–](?:\s*[-+−–])*/y) ?? ''
  const at = cursor.at - signs.length
  const isNegative = signs.replaceAll(/[+\s]/g, '').length % 2 === 1

  const operand = readOperand(cursor, depth)
  if ('refusal' in operand || !isNegative) return operand
  return { kind: 'negated', at, of: operand }
}

function readOperand(cursor: Cursor, depth: number): Expression | DiceRefusal {
  const operand = take(cursor, /\(/y) ? readGroup(cursor, depth + 1) : readDiceOrNumber(cursor)
  if (!operand) return unexpected(cursor)
  return 'refusal' in operand ? operand : readLabels(cursor, operand)
}

function readGroup(cursor: Cursor, depth: number): Expression | DiceRefusal {
  const opened = cursor.at - 1
  if (depth > LIMITS.nesting)
    return refuse('nested_too_deeply', opened, `Use at most ${LIMITS.nesting} parentheses inside each other.`)

  const inside = readSum(cursor, depth)
  if ('refusal' in inside || take(cursor, /\)/y)) return inside
  return isAtEnd(cursor)
    ? refuse('unclosed_parenthesis', opened, 'This parenthesis is never closed.')
    : unexpected(cursor)
}

function unexpected(cursor: Cursor): DiceRefusal {
  if (isAtEnd(cursor)) return refuse('unfinished', cursor.at, 'The roll stops before it is finished.')
  const [found] = cursor.text.slice(cursor.at)
  return refuse('unexpected_text', cursor.at, `“${found}” is not expected at character ${cursor.at + 1}.`)
}
