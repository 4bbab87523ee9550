import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { aServer, Refusal } from '../../test/a-server.tsx'
import { answers, build, press, rows, undo } from './a-builder.tsx'
import { anEncounter } from './an-encounter.ts'

afterEach(() => sessionStorage.clear())

test('what still fits is offered with numbers, and joins with a press', async () => {
  aServer(answers)
  await build()
  const fits = await screen.findByRole('list', { name: 'Monsters that fit' })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For a fight of this difficulty' }), 'Low')
  await waitFor(() => expect(within(fits).getAllByRole('listitem')[0]?.textContent).toContain('1–3'))
  await press('Add Wolf')
  expect(rows()).toHaveLength(2)
})

test('a suggestion is asked for, explained, and taken in with an undo', async () => {
  const weighed = anEncounter().difficulty
  const suggestion = (name: string) => ({
    title: `3 × ${name}`,
    reasons: ['1,350 of 2,000 XP: low.'],
    monsters: [{ locator: `srd:2024-${name.toLowerCase()}`, name, cr: '2', xp: 450, count: 3, isLocked: false }],
    difficulty: weighed,
  })
  const server = aServer({
    ...answers,
    'encounters.suggest': {
      suggestions: [suggestion('Ghast'), suggestion('Druid')],
      by: 'search',
      said: ['A word.'],
      isExhaustive: true,
    },
  })
  await build()
  await press('Suggest a fight')
  const dialog = await screen.findByRole('dialog', { name: 'Suggest a fight' })
  expect(within(dialog).queryByRole('checkbox', { name: /Ask the model/ })).toBeNull()
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Theme/ }), 'druids')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Suggest' }))
  expect(await within(dialog).findByText('A word.')).toBeTruthy()
  expect(server.of('encounters.suggest')).toMatchObject([
    {
      theme: 'druids',
      target: 'moderate',
      locked: [{ locator: 'srd:2024-ogre', count: 1 }],
      seed: 0,
      withModel: false,
    },
  ])
  await userEvent.click(within(dialog).getByRole('button', { name: 'Another set' }))
  await waitFor(() => expect(server.of('encounters.suggest').at(-1)).toMatchObject({ seed: 1 }))

  const druid = await within(dialog).findByRole('article', { name: '3 × Druid' })
  await userEvent.click(within(druid).getByRole('button', { name: 'Take this one' }))
  await waitFor(() => expect(rows()).toHaveLength(2))
  await undo(/The suggestion is in the encounter/)
  expect(rows()).toHaveLength(1)
})

test('the model may be asked where there is one', async () => {
  const server = aServer({
    ...answers,
    'sage.threads': { threads: [], sources: 0, answersWith: 'model' },
    'encounters.suggest': new Refusal('against_the_rules', { reason: 'empty_party' }),
  })
  await build()
  await press('Suggest a fight')
  await userEvent.click(await screen.findByRole('checkbox', { name: /Ask the model/ }))
  await press('Suggest')
  expect(await screen.findByText(/Add a character on the party page/)).toBeTruthy()
  expect(server.of('encounters.suggest')).toMatchObject([{ withModel: true }])
})
