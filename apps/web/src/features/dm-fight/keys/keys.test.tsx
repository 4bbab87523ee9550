import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { aLaptop, press, row, sitDown } from '../sit-down.tsx'

beforeEach(aLaptop)

test('a key can be given another place, and one that is taken is refused', async () => {
  const { table } = await sitDown()
  await row('Kira')
  await userEvent.click(screen.getByRole('button', { name: 'More of the fight' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Change the keys' }))
  const next = await screen.findByRole('button', { name: 'Key for: Next turn, or start the fight, now n' })
  await userEvent.click(next)
  await press('d')
  expect(await screen.findByText('That key already does this: Damage.')).toBeTruthy()
  await press('ö')
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await press('n')
  await press('ö')
  await waitFor(() => expect(table.combat().turn).toBe('g1'))
  expect(table.log.filter(({ type }) => type === 'turn_started')).toHaveLength(2)
})

test('more than thirty keys are listed under ?', async () => {
  await sitDown()
  await row('Kira')
  await press('?')
  const help = await screen.findByRole('dialog', { name: 'Keys' })
  expect(within(help).getByText('Next turn, or start the fight')).toBeTruthy()
  expect(within(help).getAllByRole('term').length).toBeGreaterThan(30)
})

vi.setConfig({ testTimeout: 60_000 })
