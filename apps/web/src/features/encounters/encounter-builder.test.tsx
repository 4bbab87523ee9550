import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { aServer } from '../../test/a-server.tsx'
import { answers, build, difficulty, press, rows, undo } from './a-builder.tsx'
import { anEncounter, aRow } from './an-encounter.ts'

afterEach(() => sessionStorage.clear())

test('the bar follows every change: monsters, counts, who comes, at which level', async () => {
  aServer(answers)
  await build()
  expect(difficulty()).toContain('Low 450 of 2,000 XP')

  await press('One more: How many: Ogre')
  await press('Pick a wolf')
  expect(difficulty()).toContain('3 monsters against 4')
  expect(difficulty()).toContain('950 of 2,000 XP')

  await userEvent.click(screen.getByRole('checkbox', { name: 'Kira' }))
  expect(difficulty()).toContain('950 of 1,500 XP')
  await press('One less: Level of Bo')
  expect(difficulty()).toContain('950 of 1,250 XP')
})

test('a guest joins, counts for the bar, and is sent home', async () => {
  aServer(answers)
  await build()
  await press('Add a guest')
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Ser Bragg')
  await userEvent.clear(screen.getByRole('spinbutton', { name: 'Level' }))
  await userEvent.type(screen.getByRole('spinbutton', { name: 'Level' }), '5')
  await press('Add them')
  expect(difficulty()).toContain('against 5')
  expect(difficulty()).toContain('450 of 2,500 XP')
  await press('Send Ser Bragg home')
  expect(difficulty()).toContain('against 4')
})

test('a row removed comes back where it stood', async () => {
  aServer({
    ...answers,
    'encounters.get': anEncounter({ monsters: [aRow(), aRow({ name: 'Wolf', monsterName: 'Wolf' })] }),
  })
  await build()
  await press('More for Ogre')
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  expect(rows()).toHaveLength(1)
  await undo(/1 × Ogre removed/)
  expect(rows().map((row) => within(row).getAllByRole('button')[0]?.textContent)).toEqual(['Ogre', 'Wolf'])
})

test('rows are hidden, put in a wave, renamed and moved by the keyboard', async () => {
  const server = aServer({
    ...answers,
    'encounters.get': anEncounter({
      monsters: [aRow(), aRow({ locator: 'srd:2024-wolf', name: 'Wolf', monsterName: 'Wolf' })],
    }),
    'encounters.save': anEncounter({ version: 2 }),
  })
  await build()
  await press('Wolf: in sight')
  await press('More for Wolf')
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Wave, name and note' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Joins' }), 'Wave 2')
  await userEvent.type(screen.getByRole('textbox', { name: 'Called in this encounter' }), 'Old Grey')
  screen.getByRole('button', { name: 'Old Grey' }).focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await press('Save')
  await waitFor(() =>
    expect(server.of('encounters.save')).toMatchObject([
      {
        monsters: [{ locator: 'srd:2024-wolf', name: 'Old Grey', wave: 2, hidden: true }, { locator: 'srd:2024-ogre' }],
      },
    ]),
  )
})

test('a count is typed, and stays within what an encounter holds', async () => {
  aServer(answers)
  await build()
  const count = screen.getByRole('textbox', { name: 'How many: Ogre' })
  await userEvent.clear(count)
  await userEvent.type(count, '999')
  await userEvent.tab()
  expect(count).toHaveProperty('value', '100')
  await userEvent.clear(count)
  await userEvent.type(count, '-4')
  await userEvent.tab()
  expect(Number((count as HTMLInputElement).value)).toBeGreaterThan(0)
})

test('a monster without a challenge rating does not count, and that is said', async () => {
  const mist = aRow({ name: 'Mist', monsterName: 'Mist', cr: null, xp: null })
  aServer({ ...answers, 'encounters.get': anEncounter({ monsters: [aRow(), mist] }) })
  await build()
  expect(difficulty()).toContain('Without a challenge rating, so not counted: Mist.')
})

test('what fights like this have taken so far stands beside the official word', async () => {
  const fight = { adjustedXp: 1000, budget: 4400, toll: 0.4, downs: 0, deaths: 0, rounds: 4, outcome: 'won' }
  const past = [1, 2, 3, 4].map((at) => ({
    ...fight,
    combatId: `0192f0c1-0000-7000-8000-00000000000${at}`,
    rules: '2024',
    difficulty: 'low',
    party: [5, 5, 5, 5],
    endedAt: '2026-11-20T18:00:00.000Z',
  }))
  aServer({ ...answers, 'aftermath.pastFights': past })
  await build()
  await waitFor(() => expect(difficulty()).toMatch(/By your 4 past fights, this takes about 1[78] %/))
})
