import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { DisplayLinks } from './display-links.tsx'

const television = {
  id: '0192f0c1-0000-7000-8000-0000000000d1',
  name: 'Television',
  createdAt: '2026-11-20T18:00:00.000Z',
  revokedAt: null,
}
const old = {
  ...television,
  id: '0192f0c1-0000-7000-8000-0000000000d2',
  name: 'Old tablet',
  revokedAt: '2026-11-20T19:00:00.000Z',
}

test('a link is made, shown once, and is whole', async () => {
  const server = aServer({ 'displays.list': [], 'displays.create': { ...television, code: 'abcdefghijklmnopqrst' } })
  await show(<DisplayLinks campaignId={CAMPAIGN_ID} />)
  expect(await screen.findByText('No screen is connected yet.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Connect a screen' }))
  const dialog = await screen.findByRole('dialog', { name: 'Connect a screen' })
  await userEvent.type(await within(dialog).findByRole('textbox', { name: /Name/ }), 'Television')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Make the link' }))
  const link = (await screen.findByRole('textbox', { name: 'The link' })) as HTMLInputElement
  expect(link.value).toBe(`${location.origin}/table/abcdefghijklmnopqrst`)
  expect(server.of('displays.create')).toEqual([{ campaignId: CAMPAIGN_ID, name: 'Television' }])
})

test('only links that work are listed, and one is taken back after a question', async () => {
  const server = aServer({ 'displays.list': [television, old], 'displays.revoke': { ok: true } })
  await show(<DisplayLinks campaignId={CAMPAIGN_ID} />)
  const list = await screen.findByRole('list', { name: 'Screens at the table' })
  expect(list.textContent).not.toContain('Old tablet')
  await userEvent.click(within(list).getByRole('button', { name: 'Take back the link of Television' }))
  expect(server.of('displays.revoke')).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }))
  await waitFor(() =>
    expect(server.of('displays.revoke')).toEqual([{ campaignId: CAMPAIGN_ID, displayId: television.id }]),
  )
})

test('links that did not load say so', async () => {
  aServer({ 'displays.list': new Refusal('unexpected') })
  await show(<DisplayLinks campaignId={CAMPAIGN_ID} />)
  expect(await screen.findByText('The links did not load')).toBeTruthy()
})
