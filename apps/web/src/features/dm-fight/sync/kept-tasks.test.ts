import { beforeEach, expect, test } from 'vitest'
import { keptTasks } from './kept-tasks.ts'
import type { Task } from './task.ts'

beforeEach(() => localStorage.clear())

const here = () => keptTasks('a-fight', 'a-dm')
const ids = (tasks: readonly Task[]) => tasks.map(({ commandId }) => commandId)

test('what waits is there again when the page is opened again', () => {
  here().write([task('one'), task('two')])
  expect(ids(here().read())).toEqual(['one', 'two'])
})

test('two tabs without a connection keep each other’s orders', () => {
  const [left, right] = [here(), here()]
  left.write([task('left')])
  right.write([task('right')])
  left.write([task('left'), task('left again')])
  expect(ids(here().read())).toEqual(['right', 'left', 'left again'])
})

test('what a tab has had answered waits no longer, whoever asked for it', () => {
  here().write([task('one'), task('two')])
  const opened = here()
  opened.read()
  opened.write([task('two')])
  expect(ids(here().read())).toEqual(['two'])
  opened.write([])
  expect(here().read()).toEqual([])
})

test('what cannot be read is not an order', () => {
  localStorage.setItem('fight-waiting:a-fight:a-dm', '[{"commandId":"x"},3]')
  expect(here().read()).toEqual([])
})

test('another DM’s orders are not ours', () => {
  here().write([task('one')])
  expect(keptTasks('a-fight', 'a-co-dm').read()).toEqual([])
})

function task(commandId: string): Task {
  return { commandId, asked: { kind: 'order', order: { type: 'end_turn' } }, says: commandId, seen: 3, since: 0 }
}
