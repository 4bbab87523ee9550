import type { Order } from '@tomekeeper/combat'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { A_FIGHT, aTable } from '../a-table.ts'
import { aLaptop, hp, press, sitDown } from '../sit-down.tsx'

beforeEach(aLaptop)

test('concentration is due after damage, and one key rolls it', async () => {
  const { table } = await sitDown(
    aTable([
      ...A_FIGHT,
      { type: 'start_concentration', id: 'kira', name: 'Bless' },
      { type: 'deal_damage', targetIds: ['kira'], parts: [{ amount: 4, type: 'cold' }] },
    ]),
  )
  const due = await screen.findByRole('region', { name: 'Due now' })
  expect(within(due).getByText('Kira keeps Bless? DC 10')).toBeTruthy()
  await press('g')
  await waitFor(() => expect(table.log.some(({ type }) => type === 'concentration_checked')).toBe(true))
  await waitFor(() => expect(screen.queryByText('Kira keeps Bless? DC 10')).toBeNull())
})

test('a death save is answered with the die that fell on the table', async () => {
  const { table } = await sitDown(
    aTable([
      ...A_FIGHT,
      { type: 'deal_damage', targetIds: ['kira'], parts: [{ amount: 20, type: 'cold' }] },
      { type: 'end_turn' },
      { type: 'end_turn' },
      { type: 'end_turn' },
      { type: 'end_turn' },
    ]),
  )
  await userEvent.type(await screen.findByRole('textbox', { name: 'Die of Kira' }), '20{Enter}')
  await waitFor(() => expect(hp(table, 'kira')).toBe(1))
})

test('a proposal is accepted as it is, or with a change', async () => {
  const table = aTable()
  const propose: Order = {
    type: 'propose',
    suggestion: { kind: 'damage', targetIds: ['g1'], parts: [{ amount: 6, type: 'fire' }] },
  }
  table.tell(propose, { role: 'player', userId: 'ann' })
  table.tell(propose, { role: 'player', userId: 'ann' })
  await sitDown(table)
  expect(await screen.findAllByText(/Kira: 6 fire damage to Goblin 1/)).toHaveLength(2)
  await userEvent.click(screen.getAllByRole('button', { name: 'Change' })[0] as HTMLElement)
  const amount = await screen.findByLabelText('Damage')
  await userEvent.clear(amount)
  await userEvent.type(amount, '2 fire')
  await userEvent.click(screen.getByRole('button', { name: 'Accept it like this' }))
  await waitFor(() => expect(hp(table, 'g1')).toBe(5))
  await press('y')
  await waitFor(() => expect(hp(table, 'g1')).toBe(0))
})

test('of two who are dying, the one asked about is made stable', async () => {
  const { table } = await sitDown(twoDying())
  await userEvent.click(within(await cardOf('Death save of Bram')).getByRole('button', { name: 'Stabilise' }))
  const form = await screen.findByRole('region', { name: 'Stabilise' })
  expect(within(form).getByText('For Bram')).toBeTruthy()
  await userEvent.click(within(form).getByRole('button', { name: 'Stable, without a roll' }))
  await waitFor(() => expect(table.combat().combatants.bram?.life).toBe('stable'))
  expect(table.combat().combatants.kira?.life).toBe('dying')
})

test('whoever was asked about and is dying no longer is nobody’s stand-in', async () => {
  const { table } = await sitDown(twoDying())
  await userEvent.click(within(await cardOf('Death save of Bram')).getByRole('button', { name: 'Stabilise' }))
  const form = await screen.findByRole('region', { name: 'Stabilise' })
  await userEvent.type(screen.getByRole('textbox', { name: 'Die of Bram' }), '20{Enter}')
  await waitFor(() => expect(hp(table, 'bram')).toBe(1))
  await userEvent.click(within(form).getByRole('button', { name: 'Stable, without a roll' }))
  expect(await within(form).findAllByText('Nobody is dying.')).not.toHaveLength(0)
  expect(table.combat().combatants.kira?.life).toBe('dying')
})

test('in 2024 an option costs one, whatever an older book prints', async () => {
  const table = twoDragons('2024')
  await sitDown(table, { 'bestiary.get': aDragonsBlock })
  const frost = await cardOf('Frost: 3 legendary actions left')
  await userEvent.click(within(frost).getByRole('button', { name: 'Use one' }))
  const form = await screen.findByRole('region', { name: 'Legendary action' })
  await userEvent.click(await within(form).findByText('Wing Attack'))
  await userEvent.click(within(form).getByRole('button', { name: 'Use it' }))
  await waitFor(() => expect(table.combat().combatants.frost?.legendary?.actionsLeft).toBe(2))
})

test('a legendary creature is asked about by name, and its printed options bring their cost', async () => {
  const table = twoDragons('2014')
  await sitDown(table, { 'bestiary.get': aDragonsBlock })
  const frost = await cardOf('Frost: 3 legendary actions left')
  await userEvent.click(within(frost).getByRole('button', { name: 'Use one' }))
  const form = await screen.findByRole('region', { name: 'Legendary action' })
  expect(within(form).getByText(/^Frost has/)).toBeTruthy()
  await userEvent.click(await within(form).findByText('Wing Attack'))
  expect((within(form).getByLabelText('Costs') as HTMLInputElement).value).toBe('2')
  await userEvent.click(within(form).getByRole('button', { name: 'Use it' }))
  await waitFor(() => expect(table.combat().combatants.frost?.legendary?.actionsLeft).toBe(1))
  expect(table.combat().combatants.smoulder?.legendary?.actionsLeft).toBe(3)
})

function twoDying() {
  const bram = { name: 'Bram', kind: 'character', ids: ['bram'], hp: 15, ac: 12, initiative: { total: 1 } } as const
  return aTable([
    ...A_FIGHT,
    { type: 'add_combatants', newcomers: [bram] },
    { type: 'deal_damage', targetIds: ['kira', 'bram'], parts: [{ amount: 20, type: 'cold' }] },
    ...Array.from({ length: 5 }, () => ({ type: 'end_turn' }) as const),
  ])
}

function twoDragons(rules: '2014' | '2024') {
  const legendary = { actions: 3, actionsInLair: 3, resistances: 0, resistancesInLair: 0 }
  const dragon = (name: string, id: string) =>
    ({ name, ids: [id], hp: 200, ac: 19, initiative: { total: 5 }, locator: `srd:${id}`, legendary }) as const
  return aTable([
    { type: 'open_fight', rules },
    ...A_FIGHT.slice(1, 2),
    { type: 'add_combatants', newcomers: [dragon('Smoulder', 'smoulder'), dragon('Frost', 'frost')] },
    { type: 'start_fight' },
  ])
}

const cardOf = async (says: string) => (await screen.findByText(says)).closest('div') as HTMLElement

const aDragonsBlock = {
  statBlock: {
    legendaryActions: { features: [{ name: 'Detect' }, { name: 'Wing Attack', usage: { kind: 'costs', actions: 2 } }] },
  },
}

vi.setConfig({ testTimeout: 60_000 })
