import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { afterEach, expect, test, vi } from 'vitest'
import { aCampaign, aMember } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { aCard, anEncounter, aRow } from './an-encounter.ts'
import { EncounterBuilder } from './encounter-builder.tsx'
import { EncounterList } from './encounter-list.tsx'

afterEach(() => sessionStorage.clear())

const campaign = aCampaign()
const kira = aMember({ characterName: 'Kira', level: 5 })
const party = [kira, ...['Bo', 'Cleo', 'Dara'].map((characterName) => aMember({ characterName, level: 5 }))]
const encounter = anEncounter()
const answers = {
  'members.list': [aMember({ role: 'dm', name: 'Mara', level: 20 }), ...party],
  'encounters.get': encounter,
  'encounters.list': [encounter],
  'bestiary.index': [aCard(), aCard({ locator: 'srd:2024-ogre', name: 'Ogre', type: 'giant', cr: '2', xp: 450 })],
  'aftermath.pastFights': [],
  'sage.threads': { threads: [], sources: 0, answersWith: 'passages' },
}

const picker = (onPick: (card: MonsterCard) => void) => (
  <button type="button" onClick={() => onPick(aCard())}>
    Pick a wolf
  </button>
)

async function build(...[encounterId]: [encounterId?: string | null]) {
  const went = { onSaved: vi.fn(), onBegun: vi.fn(), onList: vi.fn() }
  const shown = await show(
    <>
      <EncounterBuilder
        campaign={campaign}
        encounterId={encounterId === null ? undefined : (encounterId ?? encounter.id)}
        picker={picker}
        statBlock={(locator) => <p>The stat block of {locator}</p>}
        {...went}
      />
      <Toasts />
    </>,
  )
  await screen.findByRole('region', { name: 'Difficulty' })
  return { ...went, ...shown }
}

const difficulty = () => screen.getByRole('region', { name: 'Difficulty' }).textContent
const rows = () => within(screen.getByRole('list', { name: 'Monsters of this encounter' })).getAllByRole('listitem')
/** Toasts outlive a test; the right one is known by its words. */
const undo = async (words: RegExp) => {
  const toast = (await screen.findAllByText(words)).at(-1)?.closest('li') as HTMLElement
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }))
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

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
