import { expect, test } from 'vitest'
import { type Act, openOutbox } from './outbox.ts'

const NOBODY = new Error('nobody')
const act = (says: string) => ({ commandId: says, order: { type: 'end_turn' as const }, says, round: 1 })
const soon = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)))
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await soon()
}

function anOutbox(answers: (act: Act) => unknown = () => undefined, kept: Act[] = []) {
  const sent: string[] = []
  let onShelf: readonly Act[] = kept
  const outbox = openOutbox({
    send: async (one) => {
      sent.push(one.says)
      const error = answers(one)
      if (error) throw error
    },
    read: (error) => (error === NOBODY ? 'unheard' : { why: (error as Error).message, mayTryAgain: false }),
    shelf: { read: () => [...onShelf], write: (acts) => (onShelf = acts) },
  })
  return { outbox, sent, shelf: () => onShelf }
}

test('what is asked for goes out in order, one at a time', async () => {
  const { outbox, sent } = anOutbox()
  outbox.add(act('one'))
  outbox.add(act('two'))
  expect(outbox.acts().map(({ state }) => state)).toEqual(['sending', 'sending'])
  expect(sent).toEqual(['one'])
  await settled()
  expect(sent).toEqual(['one', 'two'])
  expect(outbox.acts()).toEqual([])
})

test('what finds nobody waits with all that follows, and goes out when told', async () => {
  let isGone = true
  const { outbox, sent } = anOutbox(() => isGone && NOBODY)
  outbox.add(act('one'))
  outbox.add(act('two'))
  await settled()
  expect(sent).toEqual(['one'])
  expect(outbox.acts()[0]).toMatchObject({ state: 'waiting', hasWaited: true })

  isGone = false
  outbox.again()
  await settled()
  expect(sent).toEqual(['one', 'one', 'two'])
  expect(outbox.acts()).toEqual([])
})

test('what is refused keeps its reason and lets the others pass', async () => {
  const { outbox, sent } = anOutbox(({ says }) => says === 'one' && new Error('It is not your turn.'))
  outbox.add(act('one'))
  outbox.add(act('two'))
  await settled()
  expect(sent).toEqual(['one', 'two'])
  expect(outbox.acts()).toMatchObject([{ says: 'one', state: 'refused', why: 'It is not your turn.' }])
  outbox.again()
  await settled()
  expect(sent).toHaveLength(2)
  outbox.drop('one')
  expect(outbox.acts()).toEqual([])
})

test('a page that is loaded again still knows what it had not sent', async () => {
  const { outbox, shelf } = anOutbox(() => NOBODY)
  outbox.add(act('one'))
  await settled()
  const { outbox: later, sent } = anOutbox(() => undefined, [...shelf()])
  expect(later.acts()).toMatchObject([{ says: 'one', state: 'waiting' }])
  later.again()
  await settled()
  expect(sent).toEqual(['one'])
})
