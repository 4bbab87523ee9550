import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { aDocument } from './a-document.ts'
import { DocumentsScreen } from './documents-screen.tsx'

const asDm = <DocumentsScreen campaignId={CAMPAIGN_ID} isDm />
const asPlayer = <DocumentsScreen campaignId={CAMPAIGN_ID} isDm={false} />

const own = () => screen.findByRole('list', { name: 'This campaign’s documents' })

test('a player reads what there is, and has nothing to change it with', async () => {
  aServer({ 'documents.list': [aDocument({ audience: 'table' })] })
  await show(asPlayer)
  expect(
    within(await own())
      .getByRole('link', { name: 'The Tide Bell' })
      .getAttribute('href'),
  ).toContain('/documents/')
  expect(screen.queryByText(/Drop files/)).toBeNull()
  expect(screen.queryByRole('button', { name: /More for/ })).toBeNull()
  expect(screen.queryByText('The table')).toBeNull()
})

test('an empty campaign says to each what helps', async () => {
  aServer({ 'documents.list': [] })
  const { unmount } = await show(asPlayer)
  expect(await screen.findByText(/When the DM shares a document/)).toBeTruthy()
  unmount()
  await show(asDm)
  expect(await screen.findByText(/Upload an adventure/)).toBeTruthy()
})

test('a reading that goes on shows how far it is, says that the old passages answer, and can be stopped', async () => {
  const document = aDocument({ status: 'reading', stage: 'Reading page 212 of 403', progress: 0.37 })
  const server = aServer({ 'documents.list': [document], 'documents.stopReading': { ok: true } })
  await show(asDm)
  const bar = within(await own()).getByRole('progressbar', { name: 'Reading The Tide Bell' })
  expect(bar.getAttribute('aria-valuenow')).toBe('37')
  expect(screen.getByText('Reading page 212 of 403. The earlier passages still answer.')).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  await waitFor(() =>
    expect(server.of('documents.stopReading')[0]).toEqual({ campaignId: CAMPAIGN_ID, documentId: document.id }),
  )
})

test('a reading that failed says why and is tried again; what the server says no to stands in its row', async () => {
  const document = aDocument({
    status: 'failed',
    passageCount: 0,
    failure: { code: 'encrypted', message: 'This PDF is locked with a password.' },
  })
  const server = aServer({
    'documents.list': [document],
    'documents.reindex': new Refusal('changed_meanwhile'),
  })
  await show(asDm)
  expect(await screen.findByText('This PDF is locked with a password.')).toBeTruthy()
  expect(screen.queryByText(/earlier passages/)).toBeNull()

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Someone else changed this meanwhile.')
  expect(server.of('documents.reindex')).toHaveLength(1)
})

test('learning the meaning is said quietly', async () => {
  aServer({ 'documents.list': [aDocument({ passageCount: 1612, embeddedCount: 300 })] })
  await show(asDm)
  expect(await screen.findByText('Searching by words; meaning is being learned, 300 of 1,612.')).toBeTruthy()
})

test('the DM takes a rulebook on request into use; one on offer is not a link yet', async () => {
  const book = aDocument({ scope: 'core', usage: 'optional', title: 'Seafaring', inUse: false })
  const server = aServer({ 'documents.list': [book], 'documents.optIn': { ok: true } })
  await show(asDm)
  const books = await screen.findByRole('list', { name: 'Rulebooks' })
  expect(within(books).queryByRole('link')).toBeNull()

  await userEvent.click(within(books).getByRole('switch', { name: /Use Seafaring here/ }))
  await waitFor(() => expect(server.of('documents.optIn')[0]).toMatchObject({ optedIn: true }))
})

test('deleting asks first', async () => {
  const document = aDocument()
  const server = aServer({ 'documents.list': [document], 'documents.remove': { ok: true } })
  await show(asDm)
  await userEvent.click(await screen.findByRole('button', { name: 'More for The Tide Bell' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const question = await screen.findByRole('alertdialog', { name: 'Delete The Tide Bell?' })
  expect(server.of('documents.remove')).toHaveLength(0)

  await userEvent.click(within(question).getByRole('button', { name: 'Delete the document' }))
  await waitFor(() => expect(server.of('documents.remove')).toHaveLength(1))
})

test('renaming keeps the readers, and changing the readers keeps the name', async () => {
  const document = aDocument()
  const server = aServer({ 'documents.list': [document], 'documents.edit': document })
  await show(asDm)
  await userEvent.click(await screen.findByRole('button', { name: 'More for The Tide Bell' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename or change readers' }))
  await userEvent.click(await screen.findByRole('radio', { name: /^The table/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(server.of('documents.edit')[0]).toEqual({
      campaignId: CAMPAIGN_ID,
      documentId: document.id,
      title: 'The Tide Bell',
      audience: 'table',
    }),
  )
})

test('a list that did not load says so with the request’s id, and asks again', async () => {
  let broken = true
  aServer({ 'documents.list': () => (broken ? new Refusal('unexpected') : [aDocument()]) })
  await show(asDm)
  expect((await screen.findByRole('alert')).textContent).toContain('req-7')
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await own()).toBeTruthy()
})
