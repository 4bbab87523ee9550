import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { aMonster, aMonsterCard } from '../../test/a-monster.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { KeyboardLayer } from '../../ui/keyboard-layer.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { BestiaryScreen } from './bestiary-screen.tsx'

beforeEach(() => vi.stubGlobal('print', vi.fn()))
afterEach(() => vi.unstubAllGlobals())

const owlbear = aMonsterCard({
  locator: 'srd:2024-owlbear',
  name: 'Owlbear',
  cr: '3',
  origin: 'srd',
  source: 'SRD 5.2.1',
})
const wyrm = aMonsterCard({ locator: 'campaign:wyrm', isRevealed: true })
const wisp = aMonsterCard({ locator: 'campaign:wisp', name: 'Will-o’-Wisp', cr: '2', type: 'undead', isDoubtful: true })

function Bestiary({ as = 'dm', at, seek }: { as?: 'dm' | 'player'; at?: string; seek?: (s: BestiarySearch) => void }) {
  const [locator, setLocator] = useState(at)
  const [search, setSearch] = useState<BestiarySearch>({})
  return (
    <>
      <BestiaryScreen
        campaign={{ id: CAMPAIGN_ID, role: as }}
        locator={locator}
        onOpen={setLocator}
        search={search}
        onSearch={(next) => {
          setSearch(next)
          seek?.(next)
        }}
        actions={(doubtful) => <p>{doubtful} to review</p>}
      />
      <KeyboardLayer />
      <Toasts />
    </>
  )
}
/** Toasts outlive a test; the right one is known by its words. */
const undo = async (words: RegExp) =>
  userEvent.click(
    within((await screen.findAllByText(words)).at(-1)?.closest('li') as HTMLElement).getByRole('button', {
      name: 'Undo',
    }),
  )
const rows = () => screen.getAllByRole('row').map((row) => within(row).getByRole('link').textContent)

test('a DM finds a monster by its letters, and the way back to all', async () => {
  aServer({ 'bestiary.index': [owlbear, wyrm, wisp] })
  const seek = vi.fn()
  await show(<Bestiary seek={seek} />)
  expect(await screen.findByText('3 monsters')).toBeTruthy()
  expect(screen.getByText('1 to review')).toBeTruthy()
  await userEvent.type(screen.getByRole('searchbox'), 'owl')
  expect(await screen.findByText('1 of 3 monsters')).toBeTruthy()
  expect(rows()).toEqual(['Owlbear'])
  await waitFor(() => expect(seek).toHaveBeenCalledWith({ q: 'owl' }))

  await userEvent.type(screen.getByRole('searchbox'), 'zzz')
  await userEvent.click(await screen.findByRole('button', { name: 'Show all of them' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
})

test('filters go into the address', async () => {
  aServer({ 'bestiary.index': [owlbear, wyrm, wisp] })
  const seek = vi.fn()
  await show(<Bestiary seek={seek} />)
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'From CR' }), '3')
  expect(seek).toHaveBeenLastCalledWith({ from: '3' })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'cr-down')
  expect(seek).toHaveBeenLastCalledWith({ from: '3', sort: 'cr', down: true })
  expect(rows()).toEqual(['Lantern Wyrm', 'Owlbear'])
})

test('a player sees what is revealed, and none of a DM’s tools', async () => {
  aServer({ 'bestiary.index': [wyrm] })
  await show(<Bestiary as="player" />)
  expect(await screen.findByText('1 monster')).toBeTruthy()
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByRole('button', { name: /Reveal|Hide/ })).toBeNull()
  expect(screen.queryByRole('combobox', { name: 'Show' })).toBeNull()
  expect(screen.queryByText(/to review/)).toBeNull()
})

test('before anything is revealed a player reads how it fills', async () => {
  aServer({ 'bestiary.index': [] })
  await show(<Bestiary as="player" />)
  expect(await screen.findByRole('heading', { name: 'Nothing revealed yet' })).toBeTruthy()
})

test('a bestiary that did not open says so and is asked for again', async () => {
  let broken = true
  aServer({ 'bestiary.index': () => (broken ? new Refusal('unexpected') : [owlbear]) })
  await show(<Bestiary />)
  expect(await screen.findByText('req-7')).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'Owlbear' })).toBeTruthy()
})

test('of two thousand monsters a screenful is on the page', async () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    aMonsterCard({ name: `Monster ${at}`, locator: `campaign:${at}` }),
  )
  aServer({ 'bestiary.index': many })
  await show(<Bestiary />)
  expect(await screen.findByText('2,000 monsters')).toBeTruthy()
  const shown = await screen.findAllByRole('row')
  expect(shown.length).toBeGreaterThan(5)
  expect(shown.length).toBeLessThan(60)
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('2000')
})

test('without a mouse: slash searches, arrows walk, Enter opens, Escape closes', async () => {
  aServer({
    'bestiary.index': [owlbear, wyrm, wisp],
    'bestiary.get': ({ locator }: { locator: string }) => aMonster({ locator, name: 'Owlbear' }),
  })
  await show(<Bestiary />)
  await screen.findByText('3 monsters')
  await userEvent.keyboard('/')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  await userEvent.tab()
  screen.getAllByRole('row')[0]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Owlbear'))
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('article')).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull())
})

test('one monster is revealed, and the toast takes it back', async () => {
  let cards: MonsterCard[] = [owlbear]
  const server = aServer({
    'bestiary.index': () => cards,
    'bestiary.reveal': ({ revealed }: { revealed: boolean }) => {
      cards = [{ ...owlbear, isRevealed: revealed }]
      return cards[0]
    },
  })
  await show(<Bestiary />)
  await userEvent.click(await screen.findByRole('button', { name: 'Reveal Owlbear to the table' }))
  expect(await screen.findByRole('button', { name: 'Hide Owlbear from the table' })).toBeTruthy()
  await undo(/The table sees Owlbear now/)
  expect(await screen.findByRole('button', { name: 'Reveal Owlbear to the table' })).toBeTruthy()
  expect(server.of('bestiary.reveal')).toEqual([
    { campaignId: CAMPAIGN_ID, locator: 'srd:2024-owlbear', revealed: true },
    { campaignId: CAMPAIGN_ID, locator: 'srd:2024-owlbear', revealed: false },
  ])
})

test('a refused reveal is taken back on the screen, and said', async () => {
  aServer({ 'bestiary.index': [owlbear], 'bestiary.reveal': new Refusal('not_found') })
  await show(<Bestiary />)
  await userEvent.click(await screen.findByRole('button', { name: 'Reveal Owlbear to the table' }))
  expect(await screen.findByText(/This is not here any more/)).toBeTruthy()
  expect(await screen.findByRole('button', { name: 'Reveal Owlbear to the table' })).toBeTruthy()
})

test('chosen monsters are revealed together, those already known left alone, and printed', async () => {
  const server = aServer({
    'bestiary.index': [owlbear, wyrm],
    'bestiary.get': ({ locator }: { locator: string }) => aMonster({ locator }),
    'bestiary.reveal': owlbear,
  })
  await show(<Bestiary />)
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Owlbear' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Lantern Wyrm' }))
  const bar = within(screen.getByRole('toolbar'))
  expect(bar.getByText('2 monsters chosen')).toBeTruthy()
  await userEvent.click(bar.getByRole('button', { name: 'Print' }))
  await waitFor(() => expect(window.print).toHaveBeenCalledOnce())
  expect(server.of('bestiary.get')).toHaveLength(2)

  await userEvent.click(bar.getByRole('button', { name: 'Reveal' }))
  await waitFor(() => expect(server.of('bestiary.reveal')).toHaveLength(1))
})

test('the browser’s own command prints the monster that is open, and the screen has it once again after', async () => {
  aServer({ 'bestiary.index': [owlbear], 'bestiary.get': aMonster({ locator: owlbear.locator }) })
  await show(<Bestiary at={owlbear.locator} />)
  await screen.findByRole('article')
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(document.querySelector('body > [data-prints] .stat-block')).not.toBeNull()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(document.querySelector('[data-prints]')).toBeNull()
  expect(window.print).not.toHaveBeenCalled()
})

test('one’s own monster is removed and brought back', async () => {
  let isGone = false
  const server = aServer({
    'bestiary.index': () => (isGone ? [owlbear] : [owlbear, wyrm]),
    'bestiary.get': aMonster({ locator: wyrm.locator }),
    'bestiary.remove': () => {
      isGone = true
      return { ok: true }
    },
    'bestiary.restore': () => {
      isGone = false
      return { ok: true }
    },
  })
  await show(<Bestiary at={wyrm.locator} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Lantern Wyrm from the bestiary' }))
  await waitFor(() => expect(rows()).toEqual(['Owlbear']))
  await undo(/Lantern Wyrm is removed/)
  await waitFor(() => expect(rows()).toEqual(['Lantern Wyrm', 'Owlbear']))
  expect(server.of('bestiary.restore')).toEqual([{ campaignId: CAMPAIGN_ID, locator: wyrm.locator }])
})

test('a monster that is gone says so', async () => {
  aServer({ 'bestiary.index': [owlbear] })
  await show(<Bestiary at="campaign:gone" />)
  expect(await screen.findByRole('heading', { name: 'No such monster here' })).toBeTruthy()
})

test('an SRD monster names its licence, and nobody may remove it', async () => {
  aServer({
    'bestiary.index': [owlbear],
    'bestiary.get': aMonster({ ...owlbear, may: { edit: false, reveal: true } }),
  })
  await show(<Bestiary at={owlbear.locator} />)
  expect(await screen.findByText(/SRD 5.2.1 by Wizards of the Coast LLC, facts under CC-BY-4.0/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Reveal to the table' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
})
