import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { AUDIENCE_CHOICES } from './audience-choices.ts'
import { CAMPAIGN_ID, show } from '../../test/a-server.tsx'
import { UploadPanel } from './upload-panel.tsx'

/** Stands for the browser's: a test decides how far an upload is, and how it ends. */
class Sending {
  static all: Sending[] = []
  address = ''
  status = 0
  responseText = ''
  sent: unknown
  aborted = false
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
  onload?: () => void
  onerror?: () => void
  onabort?: () => void
  constructor() {
    Sending.all.push(this)
  }
  open(_method: string, address: string) {
    this.address = address
  }
  setRequestHeader() {}
  send(body: unknown) {
    this.sent = body
  }
  abort() {
    this.aborted = true
    this.onabort?.()
  }
  answer(status: number, body: unknown) {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.onload?.()
  }
}

const arrived = vi.fn()
const panel = (
  <UploadPanel
    place={{ campaignId: CAMPAIGN_ID }}
    question="Who may know them"
    choices={AUDIENCE_CHOICES}
    first="dm"
    onArrived={arrived}
    most={100}
  />
)
const aFile = (name: string, bytes: number) => new File(['x'.repeat(bytes)], name, { type: 'text/plain' })
const give = (...files: File[]) => userEvent.upload(screen.getByLabelText(/Drop files here/), files)
const nth = async (index: number) => {
  await waitFor(() => expect(Sending.all.length).toBeGreaterThan(index))
  return Sending.all[index] as Sending
}

beforeEach(() => {
  Sending.all = []
  arrived.mockClear()
  vi.stubGlobal('XMLHttpRequest', Sending)
})

test('a file travels as it is, for the DM alone unless the DM says otherwise, and shows how far it is', async () => {
  await show(panel)
  await give(aFile('Tide & bell.txt', 40))
  const first = await nth(0)
  expect(first.address).toBe(`/api/campaigns/${CAMPAIGN_ID}/documents?name=Tide%20%26%20bell.txt&audience=dm`)
  expect(first.sent).toBeInstanceOf(File)

  act(() => first.upload.onprogress?.({ loaded: 10, total: 40 }))
  expect(screen.getByRole('progressbar', { name: 'Tide & bell.txt' }).getAttribute('aria-valuenow')).toBe('25')
  act(() => first.answer(201, {}))
  expect(await screen.findByText('40 bytes, received')).toBeTruthy()
  expect(arrived).toHaveBeenCalledOnce()

  await userEvent.click(screen.getByRole('radio', { name: /^The table/ }))
  await give(aFile('handout.txt', 5))
  expect((await nth(1)).address).toContain('audience=table')
})

test('several travel one after the other; what is too large or empty stays here, and keeps no other from going', async () => {
  await show(panel)
  await give(aFile('huge.txt', 101), aFile('empty.txt', 0), aFile('one.txt', 5), aFile('two.txt', 5))
  expect(screen.getByText(/This is 101 bytes; the most is 100 bytes/)).toBeTruthy()
  expect(screen.getByText(/This file is empty/)).toBeTruthy()

  const first = await nth(0)
  expect(first.address).toContain('one.txt')
  expect(Sending.all).toHaveLength(1)
  act(() => first.answer(201, {}))
  expect((await nth(1)).address).toContain('two.txt')
})

test('a cancelled upload ends, and the next one goes', async () => {
  await show(panel)
  await give(aFile('one.txt', 5), aFile('two.txt', 5))
  const first = await nth(0)
  await userEvent.click(screen.getAllByRole('button', { name: 'Cancel the upload' })[0] as HTMLElement)
  expect(first.aborted).toBe(true)
  expect(screen.queryByText('one.txt')).toBeNull()
  expect((await nth(1)).address).toContain('two.txt')
  expect(arrived).not.toHaveBeenCalled()
})

test.each([
  [
    'the reason of the server',
    (sending: Sending) =>
      sending.answer(400, {
        error: { data: { code: 'invalid_input', reason: 'wrong_type', message: 'This is not a PDF.', requestId: 'r' } },
      }),
    'This is not a PDF.',
  ],
  ['a proxy that talks its own language', (sending: Sending) => sending.answer(502, 'bad gateway'), /on our side/],
  ['a server that is gone', (sending: Sending) => sending.onerror?.(), /cannot be reached/],
])('a refusal is shown in words: %s', async (_, end, words) => {
  await show(panel)
  await give(aFile('one.txt', 5))
  const first = await nth(0)
  act(() => end(first))
  expect(await screen.findByText(words)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  expect(screen.queryByText('one.txt')).toBeNull()
})
