import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import { emptyStatBlock, featureFrom, type StatBlock } from '@tomekeeper/statblock'
import { beforeEach, expect, test, vi } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { HomebrewScreen } from './homebrew-screen.tsx'

const CLAW = 'Melee Attack Roll: +5, reach 5 ft. Hit: 6 (1d6 + 3) Slashing damage.'
const statBlock: StatBlock = {
  ...emptyStatBlock('Marsh Lurker', '2024'),
  hitPoints: { average: 45, dice: '6d10 + 12' },
  challenge: { rating: '3', xp: 700 },
  actions: [featureFrom('Claw', CLAW)],
}

const aMonster = (facts: Partial<MonsterView> = {}): MonsterView => ({
  locator: 'campaign:one',
  name: 'Marsh Lurker',
  edition: '2024',
  origin: 'homebrew',
  source: 'Homebrew',
  type: null,
  size: null,
  cr: '3',
  xp: 700,
  ac: null,
  hp: 45,
  environments: [],
  isRevealed: false,
  isDoubtful: false,
  statBlock,
  mined: null,
  version: '2026-11-20T18:00:00.000Z',
  may: { edit: true, reveal: true },
  ...facts,
})

/** A window with room for the preview beside what is written. */
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
})

function write(locator?: string, isCopy = false) {
  const onSaved = vi.fn()
  const onBeginFrom = vi.fn()
  const shown = show(
    <HomebrewScreen
      campaign={{ id: CAMPAIGN_ID, ruleset: '2024' }}
      locator={locator}
      isCopy={isCopy}
      preview={(block) => <p data-testid="preview">{JSON.stringify(block)}</p>}
      picker={(onPick) => <button onClick={() => onPick('srd:2024-owlbear')}>Pick an owlbear</button>}
      onBeginFrom={onBeginFrom}
      onSaved={onSaved}
      onCancel={() => undefined}
    />,
  )
  return { shown, onSaved, onBeginFrom }
}

const previewed = () => JSON.parse(screen.getByTestId('preview').textContent ?? '') as StatBlock
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the monster' }))
type Sent = { statBlock: StatBlock; id?: string; locator?: string; basedOn?: string }

test('a new monster: the rating fills in XP, an attack is read from its words, and it is saved once', async () => {
  const server = aServer({ 'bestiary.save': aMonster() })
  const { shown, onSaved } = write()
  await shown
  await userEvent.type(await screen.findByLabelText('Name'), 'Bog Imp')
  await userEvent.selectOptions(screen.getByLabelText('Rating'), '5')
  expect(screen.getByLabelText<HTMLInputElement>('XP').value).toBe('1800')
  await userEvent.click(screen.getByRole('button', { name: 'Begin with an attack' }))
  const actions = screen.getByRole('list', { name: 'Actions' })
  expect(await within(actions).findByText('Attack +5, reach 5 ft.')).toBeTruthy()

  await userEvent.type(within(actions).getByLabelText('Name'), 'Claw (Recharge 5–6)')
  expect(await within(actions).findByText('Recharge 5–6')).toBeTruthy()
  await waitFor(() => expect(previewed().actions[0]).toMatchObject({ name: 'Claw', attack: { toHit: 5 } }))

  await save()
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('campaign:one'))
  const [sent] = server.of('bestiary.save') as Sent[]
  expect(sent).toMatchObject({
    statBlock: { name: 'Bog Imp', challenge: { rating: '5', xp: 1800 }, proficiencyBonus: 3 },
  })
  expect(sent?.id).toMatch(/^[0-9a-f-]{36}$/)
})

test('what is wrong is said at its field before anything is sent', async () => {
  const server = aServer({})
  await write().shown
  await screen.findByLabelText('Name')
  await save()
  const name = screen.getByLabelText('Name')
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'))
  expect(document.activeElement).toBe(name)
  expect(screen.getByRole('alert').textContent).toContain('It needs a name.')
  expect(server.of('bestiary.save')).toEqual([])
})

test('dice bring their average, and a number of one’s own is kept but spoken of', async () => {
  aServer({})
  await write().shown
  await userEvent.type(await screen.findByLabelText(/^Dice/), '6d10 + 12')
  const points = screen.getByLabelText<HTMLInputElement>('Hit Points')
  expect(points.value).toBe('45')
  await userEvent.clear(points)
  await userEvent.type(points, '60')
  await userEvent.click(await screen.findByRole('button', { name: 'Use 45' }))
  expect(points.value).toBe('45')
})

test('editing saves under the version that was opened; a save that fails loses nothing', async () => {
  let answer: unknown = new Refusal('unexpected')
  const server = aServer({ 'bestiary.get': aMonster(), 'bestiary.save': () => answer })
  const { shown, onSaved } = write('campaign:one')
  await shown
  const name = await screen.findByDisplayValue('Marsh Lurker')
  await userEvent.type(name, ' King')
  await save()
  expect((await screen.findByRole('alert')).textContent).toContain('req-7')
  expect(screen.getByDisplayValue('Marsh Lurker King')).toBeTruthy()

  answer = aMonster()
  await save()
  await waitFor(() => expect(onSaved).toHaveBeenCalled())
  const sent = server.of('bestiary.save') as Sent[]
  expect(sent[1]).toMatchObject({ locator: 'campaign:one', basedOn: '2026-11-20T18:00:00.000Z' })
  expect(sent[1]?.statBlock).toEqual({ ...statBlock, name: 'Marsh Lurker King' })
})

test('whoever was quicker is not overwritten without a word', async () => {
  let answer: unknown = new Refusal('changed_meanwhile')
  const server = aServer({ 'bestiary.get': aMonster(), 'bestiary.save': () => answer })
  await write('campaign:one').shown
  await userEvent.type(await screen.findByDisplayValue('Marsh Lurker'), ' King')
  await save()
  expect((await screen.findByRole('alert')).textContent).toContain('What you wrote is still here')
  answer = aMonster()
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
  await save()
  await waitFor(() => expect(server.of('bestiary.save')).toHaveLength(2))
  expect((server.of('bestiary.save') as Sent[])[1]?.basedOn).toBeUndefined()
})

test('a monster of a book is not edited: a new one begins as it is', async () => {
  const server = aServer({
    'bestiary.get': aMonster({
      locator: 'srd:2024-lurker',
      origin: 'srd',
      source: 'SRD 5.2.1',
      may: { edit: false, reveal: true },
    }),
    'bestiary.save': aMonster(),
  })
  await write('srd:2024-lurker').shown
  expect(await screen.findByRole('heading', { name: 'Your own Marsh Lurker' })).toBeTruthy()
  await save()
  await waitFor(() => expect(server.of('bestiary.save')).toHaveLength(1))
  const [sent] = server.of('bestiary.save') as Sent[]
  expect(sent?.locator).toBeUndefined()
  expect(sent?.id).toBeTruthy()
})

test('a new monster may begin with another one', async () => {
  aServer({})
  const { shown, onBeginFrom } = write()
  await shown
  await userEvent.click(await screen.findByRole('button', { name: 'Pick an owlbear' }))
  expect(onBeginFrom).toHaveBeenCalledWith('srd:2024-owlbear')
})

test('features move and go, and what went is brought back', async () => {
  aServer({
    'bestiary.get': aMonster({
      statBlock: { ...statBlock, actions: [featureFrom('Claw', CLAW), featureFrom('Spit', 'It spits.')] },
    }),
  })
  await write('campaign:one').shown
  const names = () => previewed().actions.map(({ name }) => name)
  await userEvent.click(await screen.findByRole('button', { name: 'Move Spit up' }))
  await waitFor(() => expect(names()).toEqual(['Spit', 'Claw']))
  await userEvent.click(screen.getByRole('button', { name: 'Remove Claw' }))
  await waitFor(() => expect(names()).toEqual(['Spit']))
})

test('a monster that is gone says so', async () => {
  aServer({})
  await write('campaign:gone').shown
  expect(await screen.findByText('This monster is not here')).toBeTruthy()
})
