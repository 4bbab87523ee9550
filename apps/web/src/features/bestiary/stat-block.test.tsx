import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { StatBlockRoll } from '../../lib/roll.ts'
import { aStatBlock } from '../../test/a-monster.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import { RollLog } from './roll-log-list.tsx'
import { forgetRolls } from './roll-log.ts'
import { StatBlockView } from './stat-block.tsx'

afterEach(() => forgetRolls())

const rolledHere = () => within(screen.getByRole('list', { name: 'Rolled here' }))
const fixDice = (share: number) =>
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    ;(array as Uint32Array)[0] = Math.floor(share * 2 ** 32)
    return array
  })

test('facts without sentences read as a whole stat block of 2024', () => {
  render(<StatBlockView statBlock={aStatBlock()} />)
  const text = screen.getByRole('article', { name: 'Lantern Wyrm' }).textContent
  expect(text).toContain('Large Dragon, Neutral Evil')
  expect(text).toContain('AC 17')
  expect(text).toContain('Initiative +4 (14)')
  expect(text).toContain('HP 45 (6d10 + 12)')
  expect(text).toContain('Immunities fire; prone')
  expect(text).toContain('CR 5 (XP 1,800; PB +3)')
  expect(text).toContain('Melee, +7 to hit, reach 10 ft.: 9 (1d10 + 4) piercing + 3 (1d6) fire.')
  expect(text).toContain('DC 14 Dexterity save: 28 (8d6) fire, half on a success.')
  expect(text).toContain('Amphibious')
})

test('a block of 2014 keeps the words of its books', () => {
  const { initiative: _initiative, ...facts } = aStatBlock()
  const bite = { name: 'Bite', text: 'Melee Weapon Attack: +7 to hit. Whoever is bitten loses 2d4 teeth.' }
  render(<StatBlockView statBlock={{ ...facts, edition: '2014', savingThrows: { con: 5 }, actions: [bite] }} />)
  const text = screen.getByRole('article').textContent
  expect(text).toContain('Armor Class 17')
  expect(text).toContain('Hit Points 45')
  expect(text).toContain('Saving Throws Con +5')
  expect(text).toContain('Damage Immunities fire')
  expect(text).toContain('Challenge 5 (1,800 XP)')
  expect(text).toContain('Whoever is bitten loses 2d4 teeth.')
  expect(screen.getByRole('button', { name: 'Roll initiative, +1' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Roll 2d4' })).toBeTruthy()
  // not printed, and still to be rolled
  expect(screen.getByRole('button', { name: 'Roll a Strength save, +4' })).toBeTruthy()
})

test('an attack is rolled where it stands, said aloud, told on and kept', async () => {
  fixDice(0.62)
  const told: StatBlockRoll[] = []
  render(
    <>
      <LiveRegion />
      <StatBlockView statBlock={aStatBlock()} onRoll={(roll) => told.push(roll)} />
      <RollLog />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: '+7 to hit: roll Bite' }))
  expect(rolledHere().getByText('20 to hit')).toBeTruthy()
  expect(screen.getByText('Lantern Wyrm, Bite: 20 to hit.')).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: /^1d10 \+ 4 \+ 1d6: roll Bite damage/ }))
  expect(rolledHere().getAllByRole('listitem')).toHaveLength(2)
  expect(told).toEqual([
    {
      kind: 'attack',
      label: 'Lantern Wyrm, Bite',
      what: 'Bite',
      total: 20,
      detail: '1d20 (13) + 7',
      parts: [],
      isCritical: false,
    },
    expect.objectContaining({
      kind: 'damage',
      total: 15,
      parts: [
        { amount: 11, type: 'piercing' },
        { amount: 4, type: 'fire' },
      ],
    }),
  ])
  expect(within(screen.getByRole('list', { name: 'Latest rolls' })).getAllByRole('listitem')).toHaveLength(2)
})

test('Shift is advantage, Alt disadvantage, and a finger chooses above', async () => {
  const told: StatBlockRoll[] = []
  render(<StatBlockView statBlock={aStatBlock()} onRoll={(roll) => told.push(roll)} />)
  const bite = screen.getByRole('button', { name: '+7 to hit: roll Bite' })
  const user = userEvent.setup()
  await user.keyboard('{Shift>}')
  await user.click(bite)
  await user.keyboard('{/Shift}{Alt>}')
  await user.click(bite)
  await user.keyboard('{/Alt}')
  await user.click(screen.getByRole('radio', { name: 'Advantage' }))
  await user.click(bite)
  expect(told.map(({ detail }) => detail.split(' (')[0])).toEqual(['1d20adv', '1d20dis', '1d20adv'])
  expect(rolledHere().getByText('with advantage')).toBeTruthy()
})

test('a critical hit, a saving throw, a recharge, hit points: each is rolled as what it is', async () => {
  const told: StatBlockRoll[] = []
  render(<StatBlockView statBlock={aStatBlock()} onRoll={(roll) => told.push(roll)} />)
  for (const name of [
    'critical: roll Bite damage as a critical hit',
    'Roll a Wisdom save, +1',
    'Roll a Perception check, +4',
    'Recharge 5–6: roll whether Fire Breath is back',
    'Roll hit points, 6d10 + 12',
    '8d6: roll Fire Breath damage, fire',
  ])
    await userEvent.click(screen.getByRole('button', { name }))
  expect(told.map(({ kind }) => kind)).toEqual(['damage', 'save', 'check', 'recharge', 'other', 'damage'])
  expect(told[0]?.isCritical).toBe(true)
  expect(told.at(-1)?.save).toEqual({ ability: 'dex', dc: 14, onSuccess: 'half' })
  expect(told[3]?.ability).toBe('Fire Breath')
})

test('another paragraph’s roll takes the place of the last', async () => {
  render(<StatBlockView statBlock={aStatBlock()} />)
  await userEvent.click(screen.getByRole('button', { name: '+7 to hit: roll Bite' }))
  await userEvent.click(screen.getByRole('button', { name: 'Roll initiative, +4' }))
  expect(screen.getAllByRole('list', { name: 'Rolled here' })).toHaveLength(1)
  expect(rolledHere().getAllByRole('listitem')).toHaveLength(1)
})

test('of many rolls the latest twenty are kept', async () => {
  render(
    <>
      <StatBlockView statBlock={aStatBlock()} />
      <RollLog />
    </>,
  )
  const initiative = screen.getByRole('button', { name: 'Roll initiative, +4' })
  for (let time = 0; time < 22; time += 1) await userEvent.click(initiative)
  expect(screen.getByText('20 rolls lately')).toBeTruthy()
})

test('hostile words are words', () => {
  const name = '<img src=x onerror=alert(1)> \u202e'
  render(<StatBlockView statBlock={aStatBlock({ name, traits: [{ name, text: '999d999 and "__proto__"' }] })} />)
  expect(document.querySelector('img')).toBeNull()
  expect(screen.getByRole('article').textContent).toContain('999d999')
})
