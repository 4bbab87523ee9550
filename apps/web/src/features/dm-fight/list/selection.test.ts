import { expect, test } from 'vitest'
import { among, moved, NOBODY, type SelectionMove } from './selection.ts'

const rows = ['a', 'b', 'c', 'd']
const after = (...moves: SelectionMove[]) => moves.reduce(moved, NOBODY)
const step = (by: 1 | -1, extend = false, from: string | null = null): SelectionMove => ({
  type: 'step',
  by,
  rows,
  from,
  extend,
})

test('picking chooses one, toggling adds and takes away', () => {
  expect(after({ type: 'pick', id: 'a' }, { type: 'toggle', id: 'c' }).chosen).toEqual(['a', 'c'])
  expect(after({ type: 'pick', id: 'a' }, { type: 'toggle', id: 'a' }).chosen).toEqual([])
})

test('a range runs from where it began, in either direction', () => {
  expect(after({ type: 'pick', id: 'b' }, { type: 'extend', to: 'd', rows }).chosen).toEqual(['b', 'c', 'd'])
  expect(after({ type: 'pick', id: 'c' }, { type: 'extend', to: 'a', rows }).chosen).toEqual(['a', 'b', 'c'])
})

test('steps begin at whose turn it is, and stop at the ends', () => {
  expect(after(step(1, false, 'b')).chosen).toEqual(['c'])
  expect(after({ type: 'pick', id: 'd' }, step(1)).chosen).toEqual(['d'])
  expect(after({ type: 'pick', id: 'b' }, step(1, true), step(1, true), step(-1, true)).chosen).toEqual(['b', 'c'])
})

test('who left is no longer chosen', () => {
  const chosen = after({ type: 'choose', ids: ['a', 'b'] })
  expect(among(chosen, (id) => id !== 'a').chosen).toEqual(['b'])
  expect(among(chosen, () => true).chosen).toBe(chosen.chosen)
})
