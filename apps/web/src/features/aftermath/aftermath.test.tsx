import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Order } from '@tomekeeper/combat'
import { expect, test, vi } from 'vitest'
import { aCampaign } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { aFightWon, aPastFight, AftermathOf, aShare, BRAM, COMBAT_ID, KIRA, someFacts, told } from './a-fight-over.tsx'

const kira = aShare({ memberId: KIRA, name: 'Kira' })
const bram = aShare({ memberId: BRAM, name: 'Bram' })
const fresh = { shares: [kira, bram], facts: someFacts }
const given = {
  ...fresh,
  shares: [
    { ...kira, xp: 2_750, awarded: 1_850, levelUp: 4 },
    { ...bram, xp: 1_125, awarded: 225 },
  ],
}
const fight = { campaignId: CAMPAIGN_ID, combatId: COMBAT_ID }

const shown = (answers: object, onOrder?: (order: Order) => void, before = aFightWon()) => {
  const server = aServer({ 'aftermath.get': fresh, 'aftermath.pastFights': [], ...answers })
  return show(
    <>
      <AftermathOf campaign={aCampaign()} before={before} onOrder={onOrder} />
      <Toasts />
    </>,
  ).then(() => server)
}
const card = async (title: string) =>
  (await screen.findByRole('heading', { name: title })).closest('section') as HTMLElement

const undo = async (sentence: string | RegExp) => {
  const toast = (await screen.findByText(sentence)).closest('li') as HTMLElement
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }))
}

test('an even share waits for everyone who fought, is changed, and is given', async () => {
  const server = await shown({ 'aftermath.awardXp': given })
  expect(await screen.findByText('450 XP for 1 foe: 225 for each of 2.')).toBeTruthy()
  const share = await screen.findByRole('textbox', { name: 'XP for Kira' })
  await userEvent.clear(share)
  await userEvent.type(share, '1800')
  await userEvent.type(screen.getByRole('textbox', { name: /Bonus for each/ }), '50')
  await userEvent.click(screen.getByRole('checkbox', { name: /^Bram/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Give 1,850 XP' }))
  await waitFor(() =>
    expect(server.of('aftermath.awardXp')).toEqual([{ ...fight, shares: [{ memberId: KIRA, xp: 1_850 }] }]),
  )
  expect(await screen.findByText('Level 4 awaits')).toBeTruthy()
  expect(await screen.findByText('+1,850 XP')).toBeTruthy()
})

test('a share that is no number is said at its field, and nothing is given', async () => {
  const server = await shown({})
  const share = await screen.findByRole('textbox', { name: 'XP for Kira' })
  await userEvent.clear(share)
  await userEvent.type(share, '-5')
  expect(screen.getByText('A whole number, at most 1,000,000.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Give XP' }))
  expect(server.of('aftermath.awardXp')).toEqual([])
})

test('when somebody else gave it first, that is said where it was asked', async () => {
  await shown({ 'aftermath.awardXp': new Refusal('against_the_rules', { reason: 'already_awarded' }) })
  await userEvent.click(await screen.findByRole('button', { name: 'Give 450 XP' }))
  expect(await within(await card('Experience')).findByText(/Someone already gave experience/)).toBeTruthy()
})

test('what was given is taken back, and given again by undo', async () => {
  const server = await shown({
    'aftermath.get': given,
    'aftermath.takeBackXp': fresh,
    'aftermath.awardXp': given,
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }))
  await waitFor(() => expect(server.of('aftermath.takeBackXp')).toEqual([fight]))
  await undo('The experience is taken back.')
  const shares = [
    { memberId: KIRA, xp: 1_850 },
    { memberId: BRAM, xp: 225 },
  ]
  await waitFor(() => expect(server.of('aftermath.awardXp')).toEqual([{ ...fight, shares }]))
})

test('a level is raised where it is announced', async () => {
  const server = await shown({ 'aftermath.get': given, 'aftermath.raiseLevel': { ok: true } })
  await userEvent.click(await screen.findByRole('button', { name: 'Raise Kira to level 4' }))
  await waitFor(() =>
    expect(server.of('aftermath.raiseLevel')).toEqual([{ campaignId: CAMPAIGN_ID, memberId: KIRA, from: 3, to: 4 }]),
  )
  expect(await screen.findByText('Kira is level 4.')).toBeTruthy()
})

test('treasure is looked for, the same by the same seed, and kept for the DM alone', async () => {
  const orders: Order[] = []
  await shown({}, (order) => orders.push(order))
  await userEvent.click(await screen.findByRole('button', { name: 'Look for treasure' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Look for' }), 'hoard')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Magic' }), 'rare')
  const finds = () => screen.getByRole('list', { name: 'What was found' }).textContent
  const seed = screen.getByRole('textbox', { name: 'Seed' })
  const first = finds()
  const was = (seed as HTMLInputElement).value
  await userEvent.click(screen.getByRole('button', { name: 'Again' }))
  await userEvent.clear(seed)
  await userEvent.type(seed, was)
  expect(finds()).toBe(first)

  const all = within(screen.getByRole('list', { name: 'What was found' })).getAllByRole('checkbox')
  await userEvent.click(all[0] as HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: `Keep ${all.length - 1} finds` }))
  const loot = await screen.findByRole('list', { name: 'Loot' })
  expect(within(loot).getAllByRole('listitem')).toHaveLength(all.length - 1)
  expect(orders.every((order) => order.type === 'add_loot' && order.audience === 'dm')).toBe(true)
  expect(loot.textContent).toContain('Only you know of it')

  await undo(/kept. Only you know of it so far/)
  expect(await screen.findByText('No loot yet')).toBeTruthy()
})

const withRuby = () => told(aFightWon(), { type: 'add_loot', name: 'Ruby', quantity: 2, valueGp: 900, audience: 'dm' })

test('loot is given to somebody, shown to the table, and changed', async () => {
  const onOrder = vi.fn()
  await shown({}, onOrder, withRuby())
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Who gets Ruby' }), 'Kira')
  await userEvent.click(screen.getByRole('button', { name: 'Show Ruby to the table' }))
  expect(await screen.findByText(/Worth 900 gp each, 1,800 gp together. The table knows of it/)).toBeTruthy()
  expect(onOrder.mock.calls).toEqual([
    [{ type: 'change_loot', lootId: 'l1', changes: { assignedTo: KIRA } }],
    [{ type: 'change_loot', lootId: 'l1', changes: { audience: 'table' } }],
  ])

  await userEvent.click(screen.getByRole('button', { name: 'Actions for Ruby' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Change it' }))
  const dialog = await screen.findByRole('dialog', { name: 'Change what it is' })
  const name = within(dialog).getByRole('textbox', { name: 'What it is' })
  await userEvent.clear(name)
  await userEvent.type(name, 'Glass ruby')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Glass ruby/)).toBeTruthy()
})

test('loot that was removed comes back whole, with whose it was', async () => {
  await shown({}, undefined, told(withRuby(), { type: 'change_loot', lootId: 'l1', changes: { assignedTo: BRAM } }))
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for Ruby' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove it' }))
  expect(await screen.findByText('No loot yet')).toBeTruthy()
  await undo('Ruby is no longer in the loot.')
  const owner = await screen.findByRole('combobox', { name: 'Who gets Ruby' })
  await waitFor(() => expect((owner as HTMLSelectElement).value).toBe(BRAM))
})

test('what the fight refuses is said beside the loot', async () => {
  await shown(
    {},
    () => {
      throw Object.assign(new Error(), {
        data: new Refusal('against_the_rules', { reason: 'too_much_loot' }).envelope,
      })
    },
    withRuby(),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Show Ruby to the table' }))
  expect(await within(await card('Loot')).findByRole('alert')).toBeTruthy()
})

test('the fight is told in numbers, and every picture can be read as a table', async () => {
  await shown({})
  const numbers = await card('The fight in numbers')
  expect(within(numbers).getByText('The party dealt 47, its foes 9. Round 2 was the fiercest.')).toBeTruthy()
  expect(within(numbers).getByText('From 50 to 41 of 50: 82 % left.')).toBeTruthy()
  const rows = within(within(numbers).getByRole('region', { name: 'Who did what' })).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual([
    'WhoDealtTakenHealedHitsFelledWent downTurns',
    'OgreFoes947–1–11',
    'BramThe party300–11–1',
    'KiraThe party179–1––2',
  ])
  const damage = within(numbers).getByRole('figure', { name: 'Damage by round' })
  expect(within(damage).getByText('As numbers')).toBeTruthy()
  expect(
    within(damage)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent),
  ).toEqual(['RoundThe partyFoes', '1179', '2300'])
})

test('a first fight says what is missing for a prediction', async () => {
  await shown({})
  const toll = await card('Expected and happened')
  expect(await within(toll).findByText('Moderate: 450 of 800 XP')).toBeTruthy()
  expect(within(toll).getByText(/Three earlier fights are needed/)).toBeTruthy()
  expect(within(toll).getByText('18 % of the party’s hit points, nobody went down, 2 rounds')).toBeTruthy()
})

test('later ones are measured by the fights before, without themselves', async () => {
  const past = [
    { ...aPastFight(), combatId: COMBAT_ID, toll: 3 },
    ...[0.4, 0.4, 0.4].map((toll) => aPastFight({ adjustedXp: 800, toll })),
  ]
  await shown({ 'aftermath.pastFights': past })
  const toll = await card('Expected and happened')
  expect(await within(toll).findByText('23 %')).toBeTruthy()
  expect(toll.textContent).toContain('going by 3 earlier fights')
  expect(within(toll).getByText('Easier than expected.')).toBeTruthy()
  expect(within(toll).getByRole('figure', { name: 'Fights of this campaign' })).toBeTruthy()
})

test('a fight that nobody fought says so, and offers no shares of nothing', async () => {
  const empty = told({ ...aFightWon(), log: [] }, { type: 'reopen_fight' })
  const { fight: before } = empty
  expect(before.combat.phase).toBe('running')
  await shown({ 'aftermath.get': { shares: [], facts: null } }, undefined, {
    fight: told(empty, { type: 'end_fight', outcome: 'truce', defeatedIds: [] }).fight,
    log: [],
  })
  expect(await screen.findByText('Nothing to count')).toBeTruthy()
  expect(await screen.findByText('Nobody to give it to')).toBeTruthy()
})

test('when the server cannot be asked, the rest of the screen still works', async () => {
  await shown({ 'aftermath.get': new Refusal('unexpected') })
  expect(await within(await card('Experience')).findByText('req-7')).toBeTruthy()
  expect(await card('The fight in numbers')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'In sentences' }).getAttribute('href')).toBe(
    `/api/campaigns/${CAMPAIGN_ID}/combats/${COMBAT_ID}/log.md`,
  )
})
