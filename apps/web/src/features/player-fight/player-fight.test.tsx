import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { aToldFight, COMBAT_ID, goblins, kira, KIRA } from '../../test/a-told-fight.ts'
import { KeyboardLayer } from '../../ui/keyboard-layer.tsx'
import { PlayerFight } from './player-fight.tsx'

afterEach(() => sessionStorage.clear())

type Told = ReturnType<typeof aToldFight>

/** A server on which my acts are carried out. */
function serving(told: Told, more: Record<string, unknown> = {}) {
  return aServer({
    'combat.view': () => told.view({ phase: told.view().view.phase === 'ended' ? 'ended' : 'running' }),
    'combat.story': () => told.story(),
    'combat.act': (input: { order: Parameters<Told['act']>[0] }) => {
      told.act(input.order)
      return { ok: true }
    },
    ...more,
  })
}

const open = () => show(<PlayerFight campaignId={CAMPAIGN_ID} combatId={COMBAT_ID} back={<a href="/">All fights</a>} />)
const turn = () => screen.findByRole('region', { name: 'Whose turn it is' })

test('before it is my turn I see whose it is and when I am up', async () => {
  serving(aToldFight().tell({ type: 'start_fight' }))
  await open()
  expect((await turn()).textContent).toContain('Goblin 1')
  expect((await turn()).textContent).toContain('You are up in 2 turns')
  expect(screen.queryByRole('button', { name: 'End my turn' })).toBeNull()
  const order = screen.getByRole('list', { name: 'Order of turns' })
  const rows = within(order).getAllByRole('listitem')
  expect(rows.map((row) => /Goblin \d|Kira Fenn|Bolgin/.exec(row.textContent ?? '')?.[0])).toEqual([
    'Goblin 1',
    'Goblin 2',
    'Kira Fenn',
    'Bolgin',
  ])
  expect(rows[0]?.getAttribute('aria-current')).toBe('step')
})

test('when I am up the screen says so at once, and one tap ends my turn, once', async () => {
  const told = aToldFight().tell({ type: 'start_fight' }, { type: 'end_turn' }, { type: 'end_turn' })
  const server = serving(told)
  await open()
  expect((await turn()).textContent).toContain('You’re up')
  expect(document.title).toContain('You’re up: Kira Fenn')
  const button = screen.getByRole('button', { name: 'End my turn' })
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull())
  await userEvent.dblClick(button)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'End my turn' })).toBeNull())
  expect(server.of('combat.act')).toMatchObject([{ order: { type: 'end_turn', combatantId: KIRA } }])
  expect(document.title).not.toContain('You’re up')
})

test('my own card has numbers, conditions in plain words, concentration and what is spent', async () => {
  const told = aToldFight().tell(
    { type: 'start_fight' },
    { type: 'grant_temp_hp', targetIds: [KIRA], amount: 5 },
    {
      type: 'add_effect',
      targetIds: [KIRA],
      effect: { condition: 'poisoned', sourceId: 'g1', until: { kind: 'turn', of: 'g1', at: 'end', turns: 2 } },
    },
    { type: 'start_concentration', id: KIRA, name: 'Bless' },
    { type: 'deal_damage', targetIds: [KIRA], parts: [{ amount: 9, type: 'fire' }] },
    { type: 'spend', id: KIRA, what: 'reaction' },
  )
  serving(told)
  await open()
  const card = (await screen.findByRole('heading', { name: 'Kira Fenn' })).closest('section') as HTMLElement
  expect(card.textContent).toContain('Hit points 27of 38')
  expect(card.textContent).toContain('Armor Class15')
  expect(within(card).getByRole('list', { name: 'Conditions of Kira Fenn' }).textContent).toBe(
    'Poisoned from Goblin 1, for 2 turns of Goblin 1Attacks and checks at disadvantage.',
  )
  expect(card.textContent).toContain('Concentrating on Bless')
  expect(within(card).getByRole('status').textContent).toBe('Make a concentration save: DC 10.')
  expect(within(card).getByRole('list', { name: 'What is left of the turn' }).textContent).toContain('Reaction used')
})

test('who is dying is told to roll, with the saves so far', async () => {
  const told = aToldFight('2024', [{ ...kira, initiative: { total: 20 } }, goblins]).tell(
    { type: 'start_fight' },
    { type: 'deal_damage', targetIds: [KIRA], parts: [{ amount: 31, type: 'cold' }] },
    { type: 'end_turn' },
    { type: 'end_turn' },
    { type: 'end_turn' },
  )
  serving(told)
  await open()
  expect(await screen.findByText('Roll a death save and tell your DM.')).toBeTruthy()
})

test('damage is proposed, waits for the DM, and is taken back', async () => {
  const told = aToldFight().tell({ type: 'start_fight' })
  const server = serving(told)
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Damage' }))
  const sheet = await screen.findByRole('dialog', { name: 'Propose damage' })
  await userEvent.type(within(sheet).getByRole('textbox', { name: 'Damage' }), '8 + 4')
  await userEvent.selectOptions(within(sheet).getByRole('combobox', { name: 'Type' }), 'fire')
  await userEvent.click(within(sheet).getByRole('checkbox', { name: 'A critical hit' }))
  await userEvent.click(within(sheet).getByRole('checkbox', { name: 'Goblin 2' }))
  await userEvent.click(within(sheet).getByRole('button', { name: 'Propose' }))

  const asked = await screen.findByRole('list', { name: 'What you asked for' })
  await waitFor(() => expect(asked.textContent).toContain('Waits for the DM'))
  expect(asked.textContent).toContain('12 fire damage to Goblin 2, a critical hit')
  expect(server.of('combat.act')).toMatchObject([
    {
      order: {
        type: 'propose',
        suggestion: {
          kind: 'damage',
          targetIds: ['g2'],
          parts: [{ amount: 12, type: 'fire' }],
          critical: true,
          sourceId: KIRA,
        },
      },
    },
  ])

  await userEvent.click(within(asked).getByRole('button', { name: /^Take back:/ }))
  await waitFor(() => expect(screen.queryByRole('list', { name: 'What you asked for' })).toBeNull())
  expect(told.view().view.proposals).toEqual([])
})

test('a proposal without an amount or a target says what is missing and sends nothing', async () => {
  const server = serving(aToldFight().tell({ type: 'start_fight' }))
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Healing' }))
  const sheet = await screen.findByRole('dialog', { name: 'Propose healing' })
  await userEvent.click(within(sheet).getByRole('button', { name: 'Propose' }))
  expect(within(sheet).getByText(/Write how much/)).toBeTruthy()
  expect(within(sheet).getByText('Choose whom it is about.')).toBeTruthy()
  expect(document.activeElement).toBe(within(sheet).getByRole('textbox', { name: 'Hit points regained' }))
  expect(server.of('combat.act')).toEqual([])
})

test('what cannot be sent waits with a word, and goes out once the server is back', async () => {
  const told = aToldFight().tell({ type: 'start_fight' }, { type: 'end_turn' }, { type: 'end_turn' })
  let isGone = true
  const server = serving(told, {
    'combat.act': (input: { order: Parameters<Told['act']>[0] }) => {
      if (isGone) throw new TypeError('nobody there')
      told.act(input.order)
      return { ok: true }
    },
  })
  await open()
  const button = await screen.findByRole('button', { name: 'End my turn' })
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull())
  await userEvent.click(button)
  expect(await screen.findByText(/Not sent yet/)).toBeTruthy()
  expect((await turn()).textContent).toContain('This may be out of date')
  isGone = false
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'End my turn' })).toBeNull())
  expect(server.of('combat.act')).toHaveLength(2)
  const ids = server.of('combat.act').map((input) => (input as { commandId: string }).commandId)
  expect(new Set(ids).size).toBe(1)
})

test('what the rules refuse is said where it was asked', async () => {
  const told = aToldFight().tell({ type: 'start_fight' }, { type: 'end_turn' }, { type: 'end_turn' })
  serving(told, { 'combat.act': new Refusal('against_the_rules', { reason: 'not_your_turn' }) })
  await open()
  const button = await screen.findByRole('button', { name: 'End my turn' })
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull())
  await userEvent.click(button)
  expect(await screen.findByText('It is not your turn.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Let go of: End the turn of Kira Fenn' }))
  await waitFor(() => expect(screen.queryByText('It is not your turn.')).toBeNull())
})

test('of a monster I see what is disclosed and no more', async () => {
  const told = aToldFight().tell(
    { type: 'set_disclosure', disclosure: { others: 'word' } },
    { type: 'change_combatant', id: 'g2', changes: { disclosure: 'nothing' } },
    { type: 'start_fight' },
    { type: 'deal_damage', targetIds: ['g1', 'g2'], parts: [{ amount: 5, type: 'fire' }] },
  )
  serving(told)
  await open()
  const rows = within(await screen.findByRole('list', { name: 'Order of turns' })).getAllByRole('listitem')
  expect(rows[0]?.textContent).toContain('Bloodied')
  expect(rows[0]?.textContent).not.toMatch(/2\/7/)
  expect(rows[1]?.textContent).toMatch(/Goblin 2Initiative 17$/)
})

test('whoever plays two characters sees the one who is up', async () => {
  const wolf = {
    name: 'Wolf',
    ids: ['wolf'],
    side: 'party',
    controllers: ['me'],
    hp: 11,
    initiative: { total: 3 },
  } as const
  const told = aToldFight('2024', [kira, goblins, wolf]).tell(
    { type: 'start_fight' },
    { type: 'end_turn' },
    { type: 'end_turn' },
    { type: 'end_turn' },
  )
  serving(told)
  await open()
  expect((await turn()).textContent).toContain('Wolf')
  expect(screen.getByRole('tab', { name: 'Wolf' }).getAttribute('aria-selected')).toBe('true')
  await userEvent.click(screen.getByRole('tab', { name: 'Kira Fenn' }))
  expect(await screen.findByRole('heading', { name: 'Kira Fenn' })).toBeTruthy()
})

test('when it is over I see how it ended, what it was worth and what was found', async () => {
  const told = aToldFight().tell(
    { type: 'start_fight' },
    { type: 'add_loot', name: 'Lantern', quantity: 2, valueGp: 5, audience: 'table' },
    { type: 'add_loot', name: 'Cursed ring', quantity: 1, audience: 'dm' },
    { type: 'end_fight', outcome: 'victory', defeatedIds: ['g1', 'g2'] },
  )
  serving(told)
  await open()
  const ended = await screen.findByRole('region', { name: 'How it ended' })
  expect(ended.textContent).toContain('The fight is won')
  expect(ended.textContent).toContain('50 XP to each of you')
  expect(screen.getByRole('list', { name: 'Loot' }).textContent).toBe('2 × Lantern, worth 5 gp')
  expect(screen.queryByRole('button', { name: 'Damage' })).toBeNull()
})

test('a fight that is not mine to see is a closed door with a way back', async () => {
  aServer({})
  await open()
  expect(await screen.findByText('This fight is not on your table')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'All fights' })).toBeTruthy()
})

test('a fight that did not open says so and opens on a second try', async () => {
  const told = aToldFight().tell({ type: 'start_fight' })
  let broken = true
  serving(told, { 'combat.view': () => (broken ? new Refusal('unexpected') : told.view()) })
  await open()
  expect(await screen.findByText('req-7')).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect((await turn()).textContent).toContain('Goblin 1')
})

test('the story is told turn by turn, the latest first', async () => {
  const told = aToldFight().tell(
    { type: 'start_fight' },
    { type: 'deal_damage', targetIds: [KIRA], parts: [{ amount: 4, type: 'slashing' }], sourceId: 'g1' },
    { type: 'end_turn' },
  )
  serving(told)
  await open()
  const headings = await screen.findAllByRole('heading', { level: 3 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Round 1, Goblin 2',
    'Round 1, Goblin 1',
    'Before the fight',
  ])
  expect(screen.getByText('Kira Fenn takes 4 slashing damage from a hit from Goblin 1.')).toBeTruthy()
})

test('keys open what the thumb opens', async () => {
  serving(aToldFight().tell({ type: 'start_fight' }))
  await show(
    <>
      <PlayerFight campaignId={CAMPAIGN_ID} combatId={COMBAT_ID} back={null} />
      <KeyboardLayer />
    </>,
  )
  await turn()
  await userEvent.keyboard('c')
  expect(await screen.findByRole('dialog', { name: 'Propose a condition' })).toBeTruthy()
})
