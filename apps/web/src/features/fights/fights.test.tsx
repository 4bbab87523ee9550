import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aCampaign } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { aFightCard, COMBAT_ID } from '../../test/a-told-fight.ts'
import { BeginFight } from './begin-fight.tsx'
import { FightBanner } from './fight-banner.tsx'
import { Fights } from './fights.tsx'

const asDm = aCampaign()
const asPlayer = aCampaign({ role: 'player', isOwner: false })
const hidden = { encounterId: null, encounterName: 'Goblins in the reeds', isOpenToTable: false }
const over = aFightCard({
  id: '0192f0c1-0000-7000-8000-0000000000c2',
  title: '',
  phase: 'ended',
  endedAt: '2026-11-20T21:00:00.000Z',
  dm: null,
})
const choose = async (item: string, name = 'Ambush at the ford') => {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for ${name}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: item }))
}

test('what is on stands before what is over, and a fight without a name goes by its encounter or its day', async () => {
  aServer({ 'combat.list': [over, aFightCard({ title: '', phase: 'preparing', dm: hidden })] })
  await show(<Fights campaign={asDm} />)
  const now = await screen.findByRole('list', { name: 'Now' })
  expect(now.textContent).toContain('Goblins in the reeds')
  expect(now.textContent).toContain('The table does not see it yet')
  expect(screen.getByRole('list', { name: 'Past fights' }).textContent).toMatch(/Fight of Fri,? 20 Nov 2026/)
})

test('a player between fights is told how the next one appears', async () => {
  aServer({ 'combat.list': [] })
  await show(<Fights campaign={asPlayer} />)
  expect(await screen.findByText('No fight just now')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('the DM opens a fight to the table, and may take that back at once', async () => {
  const server = aServer({
    'combat.list': [aFightCard({ dm: { ...hidden, encounterName: null } })],
    'combat.openToTable': { ok: true },
    'combat.closeToTable': { ok: true },
  })
  await show(<Fights campaign={asDm} />)
  await choose('Open to the table')
  await waitFor(() =>
    expect(server.of('combat.openToTable')).toEqual([{ campaignId: CAMPAIGN_ID, combatId: COMBAT_ID }]),
  )
})

test('a fight is renamed', async () => {
  const server = aServer({ 'combat.list': [aFightCard()], 'combat.rename': { ok: true } })
  await show(<Fights campaign={asDm} />)
  await choose('Rename')
  const field = await screen.findByRole('textbox', { name: /Name/ })
  await userEvent.clear(field)
  await userEvent.type(field, 'The bridge')
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
  await waitFor(() =>
    expect(server.of('combat.rename')).toEqual([{ campaignId: CAMPAIGN_ID, combatId: COMBAT_ID, title: 'The bridge' }]),
  )
})

test('a fight that is on is only removed by typing so, and a refusal stays where it was asked', async () => {
  const server = aServer({ 'combat.list': [aFightCard()], 'combat.remove': new Refusal('unexpected') })
  await show(<Fights campaign={asDm} />)
  await choose('Remove')
  const dialog = await screen.findByRole('alertdialog', { name: 'Remove Ambush at the ford?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove the fight' }))
  expect(server.of('combat.remove')).toEqual([])
  await userEvent.type(within(dialog).getByRole('textbox'), 'remove')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove the fight' }))
  expect(await within(dialog).findByText(/Something went wrong/)).toBeTruthy()
  expect(server.of('combat.remove')).toHaveLength(1)
})

test('beginning a fight twice by an impatient finger begins one', async () => {
  const onBegun = vi.fn()
  let isFirst = true
  const server = aServer({
    'combat.begin': () => {
      if (!isFirst) return aFightCard()
      isFirst = false
      return new Refusal('unexpected')
    },
  })
  await show(<BeginFight campaignId={CAMPAIGN_ID} onBegun={onBegun} />)
  await userEvent.click(screen.getByRole('button', { name: 'Begin a fight' }))
  const begin = await screen.findByRole('button', { name: 'Begin' })
  await userEvent.click(begin)
  expect(await screen.findByText(/Something went wrong/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
  await waitFor(() => expect(onBegun).toHaveBeenCalledTimes(1))
  const ids = server.of('combat.begin').map((input) => (input as { combatId: string }).combatId)
  expect(ids).toHaveLength(2)
  expect(new Set(ids)).toEqual(new Set(onBegun.mock.calls[0]))
})

test('wherever one is, a running fight calls; on the fight itself it keeps silent', async () => {
  aServer({ 'combat.list': [aFightCard()] })
  await show(<FightBanner campaignId={CAMPAIGN_ID} />)
  expect((await screen.findByRole('region', { name: 'A fight is on' })).textContent).toContain('Ambush at the ford')
  expect(screen.getByRole('link', { name: 'Go to it' }).getAttribute('href')).toBe(
    `/campaigns/${CAMPAIGN_ID}/fight/${COMBAT_ID}`,
  )
})

test.each([
  ['being prepared', aFightCard({ phase: 'preparing' }), undefined],
  ['over', over, undefined],
  ['on the screen', aFightCard(), COMBAT_ID],
])('nothing calls to a fight that is %s', async (_, fight, shown) => {
  const server = aServer({ 'combat.list': [fight] })
  await show(<FightBanner campaignId={CAMPAIGN_ID} shown={shown} />)
  await waitFor(() => expect(server.of('combat.list')).toHaveLength(1))
  await expect(screen.findByRole('region', {}, { timeout: 50 })).rejects.toThrow()
})
