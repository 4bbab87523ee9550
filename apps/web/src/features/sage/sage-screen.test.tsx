import { screen, waitFor, within } from '@testing-library/react'
import type { MessageView } from '@tomekeeper/contracts/sage'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { aCitation, aMessage, aSage, aServer, aThread, showSage, THREAD_ID } from './a-sage.tsx'

afterEach(() => sessionStorage.clear())

const composer = () => screen.findByRole('textbox', { name: 'Ask the Sage' })
const waiting: Partial<MessageView> = { state: 'waiting', kind: null, answer: '', citations: [] }
const messageId = aMessage().id

test('a question is asked with Enter, followed while it is written, and said once when it is done', async () => {
  let message = aMessage({ ...waiting, question: 'When does\nit flood?' })
  const server = aServer({
    'sage.threads': aSage({ threads: [] }),
    'sage.ask': { threadId: THREAD_ID, messageId },
    'sage.thread': () => aThread(message),
    'sage.message': () => message,
  })
  await showSage()
  await userEvent.type(await composer(), 'When does{Shift>}{Enter}{/Shift}it flood?{Enter}')

  const article = await screen.findByRole('article', { name: /When does\s+it flood\?/ })
  expect(server.of('sage.ask')).toMatchObject([{ question: 'When does\nit flood?' }])
  expect(await composer()).toHaveProperty('value', '')
  expect(article.getAttribute('aria-busy')).toBe('true')
  expect(within(article).getByRole('button', { name: 'Stop' })).toBeTruthy()

  message = aMessage({ state: 'writing', answer: 'It floods', citations: [] })
  expect(await within(article).findByText('It floods')).toBeTruthy()
  expect(screen.queryByText(/The Sage answers/)).toBeNull()

  message = aMessage()
  expect(await screen.findByText('The Sage answers: It floods at midnight.', { selector: '[aria-live]' })).toBeTruthy()
  expect(article.getAttribute('aria-busy')).toBe('false')
  expect(within(article).getByRole('region', { name: 'Sources' }).textContent).toContain('page 12')

  const polls = server.of('sage.message').length
  await new Promise((later) => setTimeout(later, 1000))
  expect(server.of('sage.message')).toHaveLength(polls)
})

test('a mark in an answer names its source and opens it beside the answer', async () => {
  aServer({ 'sage.thread': aThread(aMessage()) })
  await showSage({ threadId: THREAD_ID })
  const mark = await screen.findByRole('link', {
    name: 'Source 1: The Tide Bell, The quay › The third step, page 12',
  })
  expect(mark.getAttribute('href')).toContain('page=12')

  await userEvent.click(mark)
  expect(await screen.findByText('The page of “The third step floods at midnight.”')).toBeTruthy()
})

test('a mark whose source is gone stays a number', async () => {
  aServer({ 'sage.thread': aThread(aMessage({ citations: [] })) })
  await showSage({ threadId: THREAD_ID })
  expect((await screen.findByTitle('This source is not here any more')).textContent).toBe('[1]')
  expect(screen.queryByRole('link', { name: /^Source/ })).toBeNull()
})

test('after a failure the question stands, and trying again follows the new answer and not the old', async () => {
  const failed = aMessage({
    ...waiting,
    state: 'failed',
    failure: { code: 'model_busy', message: 'The model has too much to do.' },
  })
  let message = failed
  const server = aServer({
    'sage.thread': aThread(aMessage(waiting)),
    'sage.retry': () => {
      message = aMessage()
      return { threadId: THREAD_ID, messageId }
    },
    'sage.message': () => message,
  })
  await showSage({ threadId: THREAD_ID })
  expect((await screen.findByRole('alert')).textContent).toContain('The model has too much to do.')
  expect(screen.getByRole('heading', { name: failed.question })).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('It floods at midnight.', { exact: false, selector: 'article *' })).toBeTruthy()
  expect(server.of('sage.retry')).toMatchObject([{ messageId }])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an answer that is being written can be stopped, and what is there stays', async () => {
  let message = aMessage({ state: 'writing' })
  const server = aServer({
    'sage.thread': aThread(message),
    'sage.message': () => message,
    'sage.stop': () => {
      message = aMessage({ state: 'stopped' })
      return { ok: true }
    },
  })
  await showSage({ threadId: THREAD_ID })
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }))
  expect(await screen.findByText('Stopped here.')).toBeTruthy()
  expect(server.of('sage.stop')).toMatchObject([{ messageId }])
  expect(screen.getByRole('article').textContent).toContain('It floods at midnight.')
  expect(screen.getByRole('button', { name: 'Ask again' })).toBeTruthy()
})

test.each([
  [aMessage({ kind: 'unanswered', answer: '' }), 'The sources don’t answer this. These passages come closest:', 1],
  [aMessage({ kind: 'closest_passages', answer: '' }), 'These passages come closest:', 1],
  [aMessage({ kind: 'unanswered', answer: '', citations: [] }), /no passage comes close/, 0],
  [aMessage({ withdrawn: true, answer: '', citations: [] }), /not shared with you any more/, 0],
])('%o says what it is', async (message, sentence, passages) => {
  aServer({ 'sage.thread': aThread(message) })
  await showSage({ threadId: THREAD_ID })
  expect(await screen.findByText(sentence)).toBeTruthy()
  const cards = screen.queryByRole('list', { name: 'Closest passages' })
  expect(cards ? within(cards).getAllByRole('link') : []).toHaveLength(passages)
})

test('without a source a DM is sent to the documents, and a player is told', async () => {
  aServer({ 'sage.threads': aSage({ threads: [], sources: 0 }) })
  const { unmount } = await showSage({ isDm: true })
  expect((await screen.findByRole('link', { name: 'Go to documents' })).getAttribute('href')).toMatch(/documents$/)
  expect(screen.queryByRole('textbox')).toBeNull()

  unmount()
  await showSage()
  expect(await screen.findByText(/Your DM hasn’t shared any documents/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Go to documents' })).toBeNull()
})

test('a draft outlives the screen, and belongs to its conversation', async () => {
  aServer({ 'sage.thread': aThread(aMessage()) })
  const first = await showSage()
  await userEvent.type(await composer(), 'half a que')
  first.unmount()

  const second = await showSage({ threadId: THREAD_ID })
  expect(await composer()).toHaveProperty('value', '')
  second.unmount()

  await showSage()
  expect(await composer()).toHaveProperty('value', 'half a que')
})

test('a question that is too long is counted and not asked', async () => {
  const server = aServer({})
  await showSage()
  const field = await composer()
  await userEvent.click(field)
  await userEvent.paste('x'.repeat(1001))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText(/1 letter too long/)).toBeTruthy()
  expect(server.of('sage.ask')).toEqual([])
})

test('a conversation goes after a question, and the screen begins a new one', async () => {
  const server = aServer({ 'sage.thread': aThread(aMessage()), 'sage.removeThread': { ok: true } })
  await showSage({ threadId: THREAD_ID })
  await userEvent.click((await screen.findAllByRole('button', { name: 'Remove “The tide bell”' }))[0] as HTMLElement)
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog.textContent).toContain('2 answers')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove the conversation' }))

  expect(await screen.findByRole('heading', { name: 'What would you like to know?' })).toBeTruthy()
  expect(server.of('sage.removeThread')).toMatchObject([{ threadId: THREAD_ID }])
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Conversations' })).toBeNull())
})

test('a conversation that is not there says so, and asks nobody', async () => {
  aServer({ 'sage.thread': undefined })
  await showSage({ threadId: THREAD_ID })
  expect(await screen.findByRole('heading', { name: 'This conversation is not here' })).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('who answers is said', async () => {
  aServer({ 'sage.threads': aSage({ answersWith: 'passages', sources: 1 }) })
  await showSage()
  expect(await screen.findByText(/the closest passages of 1 document answer, quoted/)).toBeTruthy()
})

test('on a phone a source is a link to its page', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(max-width: 639px)',
    addEventListener() {},
    removeEventListener() {},
  }))
  aServer({ 'sage.thread': aThread(aMessage({ citations: [aCitation({ n: 1 })] })) })
  await showSage({ threadId: THREAD_ID })
  const [mark] = await screen.findAllByRole('link', { name: /^Source 1/ })
  mark?.addEventListener('click', (event) => event.preventDefault())
  await userEvent.click(mark as HTMLElement)
  expect(screen.queryByText(/^The page of/)).toBeNull()
})
