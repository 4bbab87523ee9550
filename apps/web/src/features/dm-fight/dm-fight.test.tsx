import type { Order } from '@tomekeeper/combat'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { type aServer, Refusal } from '../../test/a-server.tsx'
import { A_FIGHT, aTable } from './a-table.ts'
import { aLaptop, hp, press, row, SCIMITAR, sitDown } from './sit-down.tsx'

beforeEach(aLaptop)

const commands = (server: ReturnType<typeof aServer>) =>
  server.of('combat.command').map((input) => (input as { order: Order }).order)

test('the order shows who stands how, and whose turn it is', async () => {
  await sitDown()
  expect((await row('Kira')).textContent).toMatch(/18.*Kira.*acting now.*armor class.*15.*20.*20/)
  expect((await row('Goblin 3')).closest('li')?.getAttribute('aria-current')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Round 1', level: 1 })).toBeTruthy()
})

test('choosing two and typing a line deals damage to both, and says so first', async () => {
  const { table } = await sitDown()
  const user = userEvent.setup()
  await user.click(await row('Goblin 1'))
  await user.keyboard('{Control>}')
  await user.click(await row('Goblin 3'))
  await user.keyboard('{/Control}q')
  const line = screen.getByRole('textbox', { name: 'Quick entry' })
  expect(document.activeElement).toBe(line)
  await userEvent.type(line, '12 fire')
  expect(screen.getByText(/12 fire damage to Goblin 1 and Goblin 3 · Goblin 1 7 → 0 dies/)).toBeTruthy()
  await press('{Enter}')
  await waitFor(() => expect([hp(table, 'g1'), hp(table, 'g2'), hp(table, 'g3')]).toEqual([0, 7, 0]))
  expect((await row('Goblin 1')).textContent).toContain('dead')
  expect(await screen.findByText(/Goblin 1 and Goblin 3 die\./, { selector: 'aside p' })).toBeTruthy()
})

test('the same line again takes half of what was dealt before', async () => {
  const { table } = await sitDown()
  await userEvent.click(await row('Goblin 1'))
  const line = screen.getByRole('textbox', { name: 'Quick entry' })
  await userEvent.type(line, '6 cold{Enter}')
  await userEvent.click(await row('Goblin 2'))
  await userEvent.type(line, 'half{Enter}')
  await waitFor(() => expect([hp(table, 'g1'), hp(table, 'g2')]).toEqual([1, 4]))
})

test('what a line cannot mean stays written, with why', async () => {
  const { server } = await sitDown()
  const line = await screen.findByRole('textbox', { name: 'Quick entry' })
  await userEvent.type(line, '12 fyre{Enter}')
  expect(screen.getByText('“fyre” is no damage type.')).toBeTruthy()
  expect((line as HTMLInputElement).value).toBe('12 fyre')
  expect(commands(server)).toEqual([])
})

test('a blast with saves: who saves takes half', async () => {
  const { table } = await sitDown()
  await row('Kira')
  await press('{Shift>}f{/Shift}d')
  const form = await screen.findByRole('region', { name: 'Damage' })
  expect(within(form).getByText('Goblin 1, Goblin 2 and Goblin 3')).toBeTruthy()
  expect(document.activeElement).toBe(within(form).getByLabelText('How much'))
  await press('6 fire')
  await userEvent.click(within(form).getByLabelText('Half on a success'))
  const saves = within(form).getByRole('group', { name: 'Save of Goblin 2' })
  await userEvent.click(within(saves).getByLabelText('Saves'))
  await userEvent.click(within(form).getByRole('button', { name: 'Deal the damage' }))
  await waitFor(() => expect(['g1', 'g2', 'g3'].map((id) => hp(table, id))).toEqual([1, 4, 1]))
  expect(screen.queryByRole('region', { name: 'Damage' })).toBeNull()
})

test('a whole turn from the keyboard: condition, next, undo, redo', async () => {
  const { table } = await sitDown()
  await userEvent.click(await row('Goblin 2'))
  await press('c')
  await userEvent.click(await screen.findByRole('button', { name: 'poisoned' }))
  await press('{Tab}')
  await userEvent.click(screen.getByRole('button', { name: 'Put it on them' }))
  await waitFor(() => expect(table.combat().combatants.g2?.effects[0]?.condition).toBe('poisoned'))
  await press('n')
  await waitFor(() => expect(table.combat().turn).toBe('g1'))
  await press('uu')
  await waitFor(() => expect(table.combat().combatants.g2?.effects).toEqual([]))
  expect(table.combat().turn).toBe('kira')
  await press('{Shift>}uu{/Shift}')
  await waitFor(() => expect(table.combat().turn).toBe('g1'))
})

test('undo says before what it will take back', async () => {
  await sitDown(aTable([...A_FIGHT, { type: 'deal_damage', targetIds: ['g2'], parts: [{ amount: 3, type: 'cold' }] }]))
  expect(await screen.findByRole('button', { name: /^Take back: Goblin 2 takes 3 cold damage/ })).toBeTruthy()
})

test('a roll on the stat block is kept in the log, and its damage waits for a target', async () => {
  const table = turnOf('srd:2024-goblin-warrior')
  await sitDown(table)
  await userEvent.click(await screen.findByRole('button', { name: 'Stat block of srd:2024-goblin-warrior' }))
  const form = await screen.findByRole('region', { name: 'Damage' })
  expect(within(form).getByText('Choose somebody in the list.')).toBeTruthy()
  expect((within(form).getByLabelText('How much') as HTMLInputElement).value).toBe('5 slashing')
  await userEvent.click(await row('Kira'))
  await userEvent.click(within(form).getByRole('button', { name: 'Deal the damage' }))
  await waitFor(() => expect(hp(table, 'kira')).toBe(15))
  expect(table.log.findLast((one) => one.type === 'damage_taken')).toMatchObject({ sourceId: 'g1' })
  expect(await screen.findByText(/Goblin 1, Scimitar: 5 \(1d6 \(3\) \+ 2\)/)).toBeTruthy()
})

test('a breath rolled on the stat block asks for the save that is printed there', async () => {
  const table = turnOf('srd:2024-young-red-dragon')
  const save = { ability: 'con', dc: 17, onSuccess: 'half' } as const
  await sitDown(table, {}, { ...SCIMITAR, parts: [{ amount: 12, type: 'fire' }], save })
  await userEvent.click(await screen.findByRole('button', { name: /^Stat block/ }))
  await userEvent.click(await row('Kira'))
  const form = await screen.findByRole('region', { name: 'Damage' })
  expect((within(form).getByLabelText('DC') as HTMLInputElement).value).toBe('17')
  expect((within(form).getByLabelText('Save') as HTMLSelectElement).value).toBe('con')
  await userEvent.click(within(form).getByLabelText('Saves'))
  await userEvent.click(within(form).getByRole('button', { name: 'Deal the damage' }))
  await waitFor(() => expect(hp(table, 'kira')).toBe(14))
})

test('what somebody else did first is shown, and the late order waits for a decision', async () => {
  const { table } = await sitDown()
  await userEvent.click(await row('Goblin 1'))
  table.tell({ type: 'deal_damage', targetIds: ['g1'], parts: [{ amount: 2, type: 'cold' }] })
  await userEvent.type(screen.getByRole('textbox', { name: 'Quick entry' }), '3{Enter}')
  expect(await screen.findByText('Not done: 3 damage to Goblin 1.')).toBeTruthy()
  expect(hp(table, 'g1')).toBe(5)
  await userEvent.click(screen.getByRole('button', { name: 'Do it anyway' }))
  await waitFor(() => expect(hp(table, 'g1')).toBe(2))
  await waitFor(() => expect(screen.queryByText(/Not done/)).toBeNull())
})

test('without the server orders wait, visibly', async () => {
  const table = aTable()
  let isCut = false
  const command = (input: never) => {
    if (isCut) throw new TypeError('Failed to fetch')
    return table.answers['combat.command'](input)
  }
  await sitDown(table, { 'combat.command': command })
  await userEvent.click(await row('Goblin 1'))
  isCut = true
  await userEvent.type(screen.getByRole('textbox', { name: 'Quick entry' }), '3{Enter}')
  expect(await screen.findByText('The server cannot be reached.')).toBeTruthy()
  expect((await row('Goblin 1')).textContent).toMatch(/4\s*\/\s*7/)
  isCut = false
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }))
  await waitFor(() => expect(hp(table, 'g1')).toBe(4))
  await waitFor(() => expect(screen.queryByText('The server cannot be reached.')).toBeNull())
})

test('what the rules refuse is said, and nothing is sent', async () => {
  const { server } = await sitDown()
  await row('Kira')
  await press('{Shift>}n{/Shift}')
  expect(await screen.findByText('This is the first turn of the first round.')).toBeTruthy()
  expect(commands(server)).toEqual([])
})

test('going back to a line of the log says what it takes back, and the whole table follows', async () => {
  const { table } = await sitDown(aTable([...A_FIGHT, { type: 'end_turn' }, { type: 'end_turn' }]))
  await userEvent.click(await screen.findByRole('button', { name: /^Back to: The fight begins/ }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Take back 2 steps?' })
  expect(within(dialog).getByText('It is Goblin 2’s turn.')).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Take them back' }))
  await waitFor(() => expect(table.combat().turn).toBe('kira'))
})

test('before the first turn, players’ initiative is written and the rest rolled', async () => {
  const table = aTable([
    { type: 'open_fight', rules: '2024' },
    {
      type: 'add_combatants',
      newcomers: [
        { name: 'Kira', ids: ['kira'], kind: 'character', hp: 20 },
        { name: 'Goblin', ids: ['g1', 'g2'], count: 2, hp: 7, group: 'Goblin' },
      ],
    },
  ])
  await sitDown(table)
  await userEvent.type(await screen.findByLabelText('Initiative of Kira'), '17')
  await userEvent.click(screen.getByRole('button', { name: 'Set what is written' }))
  await userEvent.click(screen.getByRole('button', { name: 'Monsters, by group' }))
  await userEvent.click(screen.getByRole('button', { name: /Start the fight/ }))
  await waitFor(() => expect(table.combat().phase).toBe('running'))
  expect(table.combat().combatants.kira?.initiative.total).toBe(17)
  expect(table.combat().combatants.g1?.initiative.total).toBe(table.combat().combatants.g2?.initiative.total)
})

test('the fight ends with who was beaten, what follows is shown, and it can be reopened', async () => {
  const { table } = await sitDown(aTable([...A_FIGHT, { type: 'kill', ids: ['g1'] }]))
  await row('Kira')
  await press('{Shift>}e{/Shift}')
  const form = await screen.findByRole('region', { name: 'End the fight' })
  expect(within(form).getByText('50 XP', { selector: 'p span' })).toBeTruthy()
  await userEvent.click(within(form).getByRole('checkbox', { name: /Goblin 2/ }))
  await userEvent.click(within(form).getByRole('button', { name: 'End the fight' }))
  expect(await screen.findByText('Afterwards, victory')).toBeTruthy()
  await waitFor(() => expect(table.combat().award?.total).toBe(100))
  await userEvent.click(screen.getByRole('button', { name: 'Reopen' }))
  expect(await row('Kira')).toBeTruthy()
})

test('an empty fight says how to fill it', async () => {
  await sitDown(aTable([{ type: 'open_fight', rules: '2024' }]))
  expect(await screen.findByText('Nobody is in this fight yet')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Add monsters' }))
  expect(await screen.findByText('Picker')).toBeTruthy()
})

test('a fight that did not open says so and is asked for again', async () => {
  const table = aTable()
  let isBroken = true
  const log = (input: never) => (isBroken ? new Refusal('unexpected') : table.answers['combat.log'](input))
  await sitDown(table, { 'combat.log': log })
  expect(await screen.findByText('req-7')).toBeTruthy()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await row('Kira')).toBeTruthy()
})

test('on a phone a tap opens what can be done, and the form after it', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  const { table } = await sitDown()
  await userEvent.click(await row('Goblin 2'))
  const sheet = await screen.findByRole('dialog', { name: 'Goblin 2' })
  await userEvent.click(within(sheet).getByRole('button', { name: /^Heal/ }))
  await userEvent.click(
    within(await screen.findByRole('dialog', { name: 'Healing' })).getByRole('button', { name: 'Close' }),
  )
  await userEvent.click(
    within(await screen.findByRole('dialog', { name: 'Goblin 2' })).getByRole('button', { name: /^Damage/ }),
  )
  const form = await screen.findByRole('dialog', { name: 'Damage' })
  await userEvent.type(within(form).getByLabelText('How much'), '3{Enter}')
  await waitFor(() => expect(hp(table, 'g2')).toBe(4))
})

test('turns and blows are said to those who listen', async () => {
  await sitDown()
  await row('Kira')
  await press('n')
  await waitFor(() =>
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain('It is Goblin 1’s turn.'),
  )
})

/** The first goblin acts, with that stat block beside it. */
const turnOf = (locator: string) =>
  aTable([
    ...A_FIGHT.slice(0, 2),
    { type: 'change_combatant', id: 'g1', changes: { locator } },
    { type: 'start_fight' },
    { type: 'end_turn' },
  ])

vi.setConfig({ testTimeout: 60_000 })
