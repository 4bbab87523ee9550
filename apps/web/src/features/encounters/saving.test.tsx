import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { answers, build, campaign, encounter, picker, press, rows, undo } from './a-builder.tsx'
import { anEncounter, aRow } from './an-encounter.ts'
import { EncounterBuilder } from './encounter-builder.tsx'

afterEach(() => sessionStorage.clear())

test('what was changed is saved under the version it came from', async () => {
  const server = aServer({
    ...answers,
    'encounters.save': (input: { monsters: { count: number }[] }) =>
      anEncounter({ version: 2, monsters: [aRow({ count: input.monsters[0]?.count })] }),
  })
  const { onSaved } = await build()
  expect(screen.getByText('Saved')).toBeTruthy()
  await press('One more: How many: Ogre')
  expect(screen.getByText('Not saved yet')).toBeTruthy()
  await press('Save')

  await screen.findByText('Saved')
  expect(server.of('encounters.save')).toMatchObject([
    {
      campaignId: CAMPAIGN_ID,
      encounterId: encounter.id,
      version: 1,
      monsters: [{ locator: 'srd:2024-ogre', count: 2 }],
    },
  ])
  expect(onSaved).not.toHaveBeenCalled()
})

test('a new one is saved under an id of its own, and has its own address then', async () => {
  const server = aServer({
    ...answers,
    'encounters.save': (input: { encounterId: string }) => anEncounter({ id: input.encounterId, name: 'In the mill' }),
  })
  const { onSaved } = await build(null)
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the encounter' }), 'In the mill')
  await press('Pick a wolf')
  await press('Save')
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  const [sent] = server.of('encounters.save') as { encounterId: string; version?: number; name: string }[]
  expect(sent).toMatchObject({ name: 'In the mill', encounterId: onSaved.mock.calls[0]?.[0] })
  expect(sent?.version).toBeUndefined()
})

test('a save that failed loses nothing, and says why', async () => {
  aServer({ ...answers, 'encounters.save': new Refusal('unavailable') })
  const { unmount } = await build()
  await press('Pick a wolf')
  await press('Save')
  expect(await screen.findByText(/cannot be reached just now/)).toBeTruthy()
  expect(rows()).toHaveLength(2)

  unmount()
  await build()
  expect(rows()).toHaveLength(2)
  expect(screen.getByText('Not saved yet')).toBeTruthy()
  await press('Discard changes')
  expect(rows()).toHaveLength(1)
  await undo(/Your changes are taken back/)
  expect(rows()).toHaveLength(2)
})

test('somebody else was faster: both are kept until the DM decides', async () => {
  let theirs = encounter
  const server = aServer({
    ...answers,
    'encounters.get': () => theirs,
    'encounters.save': ({ version }: { version?: number }) =>
      version === 1 ? new Refusal('changed_meanwhile') : anEncounter({ version: 3 }),
  })
  await build()
  await press('Pick a wolf')
  theirs = anEncounter({ version: 2, notes: 'Theirs', monsters: [aRow({ count: 5 })] })
  await press('Save')

  expect(await screen.findByText(/Someone else changed this encounter/)).toBeTruthy()
  expect(rows()).toHaveLength(2)
  await press('See theirs')
  expect(screen.getByRole('textbox', { name: 'How many: Ogre' })).toHaveProperty('value', '5')
  await undo(/This is theirs now/)
  expect(rows()).toHaveLength(2)

  await press('Replace theirs with mine')
  await screen.findByText('Saved')
  expect(server.of('encounters.save').at(-1)).toMatchObject({
    version: 2,
    monsters: [{}, { locator: 'srd:2024-wolf' }],
  })
})

test('the fight begins from what is saved, once', async () => {
  const server = aServer({ ...answers, 'encounters.save': anEncounter({ version: 2 }), 'combat.begin': { id: 'x' } })
  const { onBegun } = await build()
  await press('Pick a wolf')
  await press('Begin the fight')
  await userEvent.type(await screen.findByRole('textbox', { name: /What the table may call it/ }), 'At the river')
  await userEvent.click(screen.getByRole('radio', { name: /Rolled/ }))
  await press('To the fight')
  await waitFor(() => expect(onBegun).toHaveBeenCalledOnce())
  expect(server.of('encounters.save')).toHaveLength(1)
  expect(server.of('combat.begin')).toMatchObject([
    { combatId: onBegun.mock.calls[0]?.[0], encounterId: encounter.id, title: 'At the river', hp: 'rolled' },
  ])
})

test('a fight that could not be saved first is not begun', async () => {
  const server = aServer({ ...answers, 'encounters.save': new Refusal('unavailable') })
  await build()
  await press('Pick a wolf')
  await press('Begin the fight')
  await userEvent.click(await screen.findByRole('button', { name: 'To the fight' }))
  expect(await screen.findByText(/so the fight was not begun/)).toBeTruthy()
  expect(server.of('combat.begin')).toEqual([])
})

test('an encounter that is gone says so; one that did not load is asked for again', async () => {
  let answer: unknown = new Refusal('unexpected')
  aServer({ ...answers, 'encounters.get': () => answer })
  const nothing = { picker, statBlock: () => null, onSaved: vi.fn(), onBegun: vi.fn(), onList: vi.fn() }
  await show(<EncounterBuilder campaign={campaign} encounterId={encounter.id} {...nothing} />)
  expect(await screen.findByText('req-7')).toBeTruthy()
  answer = new Refusal('not_found')
  await press('Try again')
  expect(await screen.findByText('This encounter is not here')).toBeTruthy()
})
