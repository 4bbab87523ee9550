import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aCampaign, aMember } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { Party } from './party.tsx'

const mara = aMember({ name: 'Mara Quill', role: 'dm', isOwner: true })
const tobin = aMember({ characterName: 'Kira Fenn', species: 'Elf', class: 'Ranger', level: 5, armorClass: 15 })
const bolgin = aMember({ name: null, isStatic: true, characterName: 'Bolgin' })

const asDm = aCampaign()
const asPlayer = aCampaign({ role: 'player', isOwner: false })
const cardOf = async (name: string) => (await screen.findByRole('heading', { name })).closest('li') as HTMLElement
const choose = async (name: string, item: string) => {
  await userEvent.click(within(await cardOf(name)).getByRole('button', { name: `Actions for ${name}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: item }))
}

test('everybody sees who plays whom, with the numbers that are known', async () => {
  aServer({ 'members.list': [mara, tobin, bolgin] })
  await show(<Party campaign={asPlayer} onLeft={vi.fn()} />)
  const kira = await cardOf('Kira Fenn')
  expect(kira.textContent).toContain('Level 5 Elf Ranger')
  expect(kira.textContent).toContain('Played by Tobin Reed')
  expect(kira.textContent).toContain('Armor Class15')
  expect(kira.textContent).not.toContain('Hit Points')
  expect(kira.textContent).not.toContain('Experience')
  expect((await cardOf('Bolgin')).textContent).toContain('Without an account')
})

test('experience is counted on the card, and says when a level awaits', async () => {
  aServer({ 'members.list': [{ ...tobin, xp: 14_200, mayLevelUp: 6 }] })
  await show(<Party campaign={asPlayer} onLeft={vi.fn()} />)
  const kira = await cardOf('Kira Fenn')
  expect(kira.textContent).toContain('Experience14,200')
  expect(within(kira).getByText('Level 6 awaits')).toBeTruthy()
})

test('a player can act on their own place alone', async () => {
  aServer({ 'members.list': [mara, { ...tobin, isMe: true }, bolgin] })
  await show(<Party campaign={asPlayer} onLeft={vi.fn()} />)
  await cardOf('Kira Fenn')
  expect(screen.getAllByRole('button', { name: /^Actions for/ })).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Actions for Kira Fenn' }))
  const items = await screen.findAllByRole('menuitem')
  expect(items.map((item) => item.textContent)).toEqual(['Edit the character', 'Leave the campaign'])
})

test('a DM makes someone a DM, and nobody without an account', async () => {
  const server = aServer({
    'members.list': [{ ...mara, isMe: true }, tobin, bolgin],
    'members.changeRole': { ok: true },
  })
  await show(<Party campaign={asDm} onLeft={vi.fn()} />)
  await userEvent.click(within(await cardOf('Bolgin')).getByRole('button'))
  expect(await screen.findByRole('menuitem', { name: 'Remove from the campaign' })).toBeTruthy()
  expect(screen.queryByRole('menuitem', { name: 'Make them a DM' })).toBeNull()
  await userEvent.keyboard('{Escape}')

  await choose('Kira Fenn', 'Make them a DM')
  await waitFor(() =>
    expect(server.of('members.changeRole')).toEqual([{ campaignId: CAMPAIGN_ID, memberId: tobin.id, role: 'dm' }]),
  )
})

test('someone is removed after a question, and a refusal stays where it was asked', async () => {
  const answers = { 'members.list': [{ ...mara, isMe: true }, tobin] }
  const server = aServer({ ...answers, 'members.remove': new Refusal('against_the_rules', { reason: 'last_dm' }) })
  await show(<Party campaign={asDm} onLeft={vi.fn()} />)
  await choose('Kira Fenn', 'Remove from the campaign')
  const dialog = await screen.findByRole('alertdialog', { name: 'Remove Kira Fenn?' })
  expect(server.of('members.remove')).toEqual([])

  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove them' }))
  expect(await within(dialog).findByText(/A campaign needs a DM/)).toBeTruthy()
  expect(server.of('members.remove')).toEqual([{ campaignId: CAMPAIGN_ID, memberId: tobin.id }])
})

test('a party that did not load says so and is fetched again', async () => {
  let broken = true
  aServer({ 'members.list': () => (broken ? new Refusal('unexpected') : [mara]) })
  await show(<Party campaign={asDm} onLeft={vi.fn()} />)
  expect(await screen.findByText('req-7')).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await cardOf('Mara Quill')).toBeTruthy()
})
