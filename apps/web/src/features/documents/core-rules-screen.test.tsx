import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aServer, show } from '../../test/a-server.tsx'
import { aDocument } from './a-document.ts'
import { CoreRulesScreen } from './core-rules-screen.tsx'

const cut = { method: 'headings', size: 350, overlap: 0 }
const settings = { core: cut, campaign: cut }
const book = aDocument({ scope: 'core', title: 'Seafaring', usage: 'optional', inUse: null })

test('a rulebook says how campaigns use it, and that can be changed', async () => {
  const server = aServer({ 'coreRules.list': [book], 'coreRules.settings': settings, 'coreRules.edit': book })
  await show(<CoreRulesScreen />)
  const books = await screen.findByRole('list', { name: 'Rulebooks' })
  expect(within(books).getByText('On request')).toBeTruthy()

  await userEvent.click(within(books).getByRole('button', { name: 'More for Seafaring' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename or change use' }))
  const dialog = await screen.findByRole('dialog', { name: 'Name and use' })
  await userEvent.click(within(dialog).getByRole('radio', { name: /^Monsters only/ }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(server.of('coreRules.edit')[0]).toEqual({ documentId: book.id, title: 'Seafaring', usage: 'tools' }),
  )
})

test('settings show what the server kept of them', async () => {
  const kept = { core: { ...cut, size: 800 }, campaign: cut }
  const server = aServer({ 'coreRules.list': [], 'coreRules.settings': settings, 'coreRules.changeSettings': kept })
  await show(<CoreRulesScreen />)
  const core = within(await screen.findByRole('group', { name: 'Core rules' }))
  const size = core.getByRole<HTMLInputElement>('spinbutton', { name: 'Passage size' })
  await userEvent.clear(size)
  await userEvent.type(size, '5000')
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }))
  await waitFor(() => expect(size.value).toBe('800'))
  expect(server.of('coreRules.changeSettings')[0]).toEqual({ ...settings, core: { ...cut, size: 5000 } })
})
