import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { aCampaign } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, show } from '../../test/a-server.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { campaign, encounter, press, undo } from './a-builder.tsx'
import { anEncounter } from './an-encounter.ts'
import { EncounterList } from './encounter-list.tsx'

afterEach(() => sessionStorage.clear())

test('the list shows each with the server’s word, and an empty one helps to begin', async () => {
  aServer({ 'encounters.list': [anEncounter({ runningCombatId: '0192f0c1-0000-7000-8000-0000000000c1' })] })
  const { unmount } = await show(<EncounterList campaign={campaign} onOpen={vi.fn()} />)
  const list = await screen.findByRole('list', { name: 'Encounters' })
  expect(list.textContent).toContain('At the ford')
  expect(list.textContent).toContain('Low')
  expect(within(list).getByRole('link', { name: /Its fight is on/ })).toBeTruthy()
  unmount()

  aServer({ 'encounters.list': [] })
  await show(<EncounterList campaign={campaign} onOpen={vi.fn()} />)
  expect(await screen.findByText('No encounter yet')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'New encounter' }).getAttribute('href')).toContain('/encounters/new')
})

test('removing is done at once and can be taken back', async () => {
  const server = aServer({
    'encounters.list': [encounter],
    'encounters.remove': { ok: true },
    'encounters.restore': encounter,
  })
  await show(
    <>
      <EncounterList campaign={campaign} onOpen={vi.fn()} />
      <Toasts />
    </>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'More for At the ford' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  await undo(/At the ford is removed/)
  const one = { campaignId: CAMPAIGN_ID, encounterId: encounter.id }
  await waitFor(() => expect(server.of('encounters.restore')).toEqual([one]))
  expect(server.of('encounters.remove')).toEqual([one])
})

test('in 2014 encounters are chained into days, in an order that can be changed', async () => {
  const dayId = '0192f0c1-0000-7000-8000-0000000000d1'
  const [ford, mill, tower] = ['Ford', 'Mill', 'Tower'].map((name, at) =>
    anEncounter({
      id: `0192f0c1-0000-7000-8000-0000000000e${at}`,
      name,
      dayId: at < 2 ? dayId : null,
      dayPosition: at,
    }),
  )
  if (!ford || !mill || !tower) throw new Error('three')
  const day = { id: dayId, encounterIds: [ford.id, mill.id], budget: 14_000, spent: 15_000, left: -1000 }
  const server = aServer({
    'encounters.list': [ford, mill, tower],
    'encounters.days': [day],
    'encounters.chainDay': [day],
  })
  await show(<EncounterList campaign={aCampaign({ ruleset: '2014' })} onOpen={vi.fn()} />)
  expect(await screen.findByText('1,000 XP too much')).toBeTruthy()
  const ids = (at: number) => (server.of('encounters.chainDay') as { encounterIds: string[] }[])[at]?.encounterIds

  await press('Ford: later')
  await waitFor(() => expect(ids(0)).toEqual([mill.id, ford.id]))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a fight to Day 1' }), 'Tower')
  await waitFor(() => expect(ids(1)).toEqual([ford.id, mill.id, tower.id]))
  await press('Take Mill out of Day 1')
  await waitFor(() => expect(ids(2)).toEqual([ford.id]))
  await press('Plan a day')
  await waitFor(() =>
    expect(server.of('encounters.chainDay').at(-1)).toMatchObject({ dayId: null, encounterIds: [tower.id] }),
  )
})
