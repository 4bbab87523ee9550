import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aCampaign, aMember } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { ArchiveCampaign } from './archive-campaign.tsx'
import { CampaignList } from './campaign-list.tsx'
import { CreateCampaign } from './create-campaign.tsx'
import { DeleteCampaign } from './delete-campaign.tsx'
import { HandOver } from './hand-over.tsx'

test('an empty shelf says what to do, and archived campaigns stand apart', async () => {
  aServer({ 'campaigns.list': [] })
  const { unmount } = await show(<CampaignList />)
  expect((await screen.findByRole('link', { name: 'Begin a campaign' })).getAttribute('href')).toBe('/campaigns/new')
  unmount()

  aServer({ 'campaigns.list': [aCampaign(), aCampaign({ name: 'An older tale', isArchived: true })] })
  await show(<CampaignList />)
  const shelf = within(await screen.findByRole('list', { name: 'Your campaigns' }))
  expect(shelf.getAllByRole('link')).toHaveLength(1)
  expect(within(screen.getByRole('list', { name: 'Archived campaigns' })).getByText('An older tale')).toBeTruthy()
})

test('a campaign needs a name, and begins with the 2024 rules', async () => {
  const server = aServer({ 'campaigns.create': aCampaign() })
  await show(<CreateCampaign />)
  const begin = await screen.findByRole('button', { name: 'Begin the campaign' })
  await userEvent.click(begin)
  await waitFor(() => expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true'))
  expect(server.of('campaigns.create')).toEqual([])

  await userEvent.type(screen.getByLabelText('Name'), 'The Tide Bell')
  await userEvent.click(begin)
  await waitFor(() => expect(server.of('campaigns.create')).toMatchObject([{ name: 'The Tide Bell', ruleset: '2024' }]))
})

test('what was written stays when beginning fails', async () => {
  aServer({ 'campaigns.create': new Refusal('unavailable') })
  await show(<CreateCampaign />)
  await userEvent.type(await screen.findByLabelText('Name'), 'The Tide Bell{Enter}')
  expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be reached just now/)
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'The Tide Bell')
})

test('deleting wants the name typed as it is written', async () => {
  const server = aServer({ 'campaigns.delete': { ok: true } })
  const onDeleted = vi.fn(async () => undefined)
  await show(<DeleteCampaign campaign={aCampaign()} onDeleted={onDeleted} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Delete the campaign' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete “The Tide Bell”?' }))
  const really = dialog.getByRole('button', { name: 'Delete the campaign' })
  await userEvent.type(dialog.getByRole('textbox'), 'The Tide Bel')
  await userEvent.click(really)
  expect(server.of('campaigns.delete')).toEqual([])

  await userEvent.type(dialog.getByRole('textbox'), 'l')
  await userEvent.click(really)
  await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce())
  expect(server.of('campaigns.delete')).toEqual([{ campaignId: CAMPAIGN_ID, typedName: 'The Tide Bell' }])
})

test('a campaign is handed over to someone with an account, after a question', async () => {
  const heir = aMember()
  const places = [aMember({ isOwner: true, name: 'Mara' }), aMember({ isStatic: true, name: null }), heir]
  const server = aServer({ 'campaigns.handOver': aCampaign() })
  await show(<HandOver campaign={aCampaign()} members={places} />)
  const choice = await screen.findByRole('combobox', { name: 'New owner' })
  expect(within(choice).getAllByRole('option')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Hand over the campaign' }))
  expect(server.of('campaigns.handOver')).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Hand it over' }))
  await waitFor(() => expect(server.of('campaigns.handOver')).toEqual([{ campaignId: CAMPAIGN_ID, memberId: heir.id }]))
})

test('archiving asks nothing, and says why when it fails', async () => {
  const server = aServer({ 'campaigns.archive': new Refusal('not_allowed') })
  await show(<ArchiveCampaign campaign={aCampaign()} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Archive the campaign' }))
  expect(await screen.findByText(/not yours to do here/)).toBeTruthy()
  expect(server.of('campaigns.archive')).toEqual([{ campaignId: CAMPAIGN_ID }])
})
