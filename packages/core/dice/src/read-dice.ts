import { type Cursor, isAtEnd, take } from './cursor.ts'
import type { DiceTerm, NumberTerm } from './expression.ts'
import { LIMITS } from './limits.ts'
import { readKeep } from './read-keep.ts'
import { type DiceRefusal, refuse } from './refusal.ts'

/** Reads `4d6kh3`, `d20adv`, `d%` or `12` (DICE-2 to DICE-6); nothing when neither dice nor a number stands here. */
export function readDiceOrNumber(cursor: Cursor): DiceTerm | NumberTerm | DiceRefusal | undefined {
  const digits = take(cursor, /\d+/y)
  const at = cursor.at - (digits?.length ?? 0)
  const value = digits === undefined ? undefined : Number(digits)
  if (value !== undefined && value > LIMITS.number) return refuse('number_too_large', at, 'Numbers go up to 1,000,000.')

  const isDice = take(cursor, /d/iy) !== undefined
  if (isDice) return readFaces(cursor, digits === undefined ? cursor.at - 1 : at, value ?? 1)
  return value === undefined ? undefined : { kind: 'number', at, value }
}

function readFaces(cursor: Cursor, at: number, count: number): DiceTerm | DiceRefusal {
  const written = take(cursor, /%|\d+/y)
  if (written === undefined)
    return isAtEnd(cursor)
      ? refuse('unfinished', cursor.at, 'Say how many faces the die has, such as d6.')
      : refuse('unexpected_text', cursor.at, 'The number of faces belongs here, such as d6.')

  const faces = written === '%' ? 100 : Number(written)
  const facesAt = cursor.at - written.length
  if (count === 0) return refuse('no_dice', at, 'Roll at least one die.')
  if (count > LIMITS.dice) return refuse('too_many_dice', at, `Roll at most ${LIMITS.dice} dice.`)
  if (faces === 0) return refuse('no_faces', facesAt, 'A die has at least one face.')
  if (faces > LIMITS.faces) return refuse('too_many_faces', facesAt, `A die has at most ${LIMITS.faces} faces.`)

  return readKeep(cursor, { kind: 'dice', at, count, faces })
}
