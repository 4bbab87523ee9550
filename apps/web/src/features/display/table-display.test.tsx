import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { aServer, Refusal, show } from '../../test/a-server.tsx'
import { aToldFight, COMBAT_ID } from '../../test/a-told-fight.ts'
import { TableDisplay } from './table-display.tsx'

const CODE = 'a-code-of-the-table'

/** The stream of a screen, in the test's hands. */
class Line extends EventTarget {
  static readonly open: Line[] = []
  static readonly CLOSED = 2
  readonly CLOSED = 2
  readyState = 1
  constructor() {
    super()
    Line.open.push(this)
  }
  close() {
    this.readyState = 2
  }
  static ring() {
    for (const line of Line.open)
      if (line.readyState !== Line.CLOSED) line.dispatchEvent(new MessageEvent('message', { data: '{}' }))
  }
}

beforeEach(() => {
  Line.open.length = 0
  vi.stubGlobal('EventSource', Line)
})

const told = () => aToldFight().tell({ type: 'start_fight' })
type Told = ReturnType<typeof told>

const onScreen = (fight: Told | null, story = ['The fight begins.']) => ({
  campaignName: 'The Tide Bell',
  coverUrl: null,
  fight: fight && { id: COMBAT_ID, title: 'Ambush at the ford', view: fight.onTheWall(), faces: [], story },
})

test('between fights the screen waits quietly, and the fight appears by itself', async () => {
  let fight: Told | null = null
  aServer({ 'displays.view': () => onScreen(fight) })
  await show(<TableDisplay code={CODE} />)
  expect(await screen.findByRole('heading', { name: 'The Tide Bell' })).toBeTruthy()
  expect(screen.getByText(/The next fight appears here by itself/)).toBeTruthy()

  fight = told()
  act(() => Line.ring())
  const now = await screen.findByRole('region', { name: 'Whose turn it is' })
  expect(now.textContent).toContain('Goblin 1')
  expect(now.textContent).toContain('Next: Goblin 2')
})

test('the order, the round, health as it is disclosed and the last words are on the wall', async () => {
  const fight = told().tell(
    { type: 'deal_damage', targetIds: ['g1'], parts: [{ amount: 5, type: 'fire' }] },
    { type: 'add_effect', targetIds: ['g2'], effect: { condition: 'prone' } },
  )
  aServer({ 'displays.view': onScreen(fight, ['The fight begins.', 'Goblin 1 takes a hit.']) })
  await show(<TableDisplay code={CODE} />)
  const rows = within(await screen.findByRole('list', { name: 'Order of turns' })).getAllByRole('listitem')
  expect(rows[0]?.getAttribute('aria-current')).toBe('step')
  expect(rows[0]?.textContent).toContain('Bloodied')
  expect(rows[0]?.textContent).not.toContain('2/7')
  expect(screen.getByRole('list', { name: 'What affects Goblin 2' }).textContent).toBe('Prone')
  expect(screen.getByText('Goblin 1 takes a hit.')).toBeTruthy()
  expect(screen.getByText('Round').textContent).toBe('Round 1')
})

test('a link that was taken back says so and stops asking', async () => {
  let isRevoked = false
  const server = aServer({ 'displays.view': () => (isRevoked ? new Refusal('not_found') : onScreen(told())) })
  await show(<TableDisplay code={CODE} />)
  await screen.findByRole('list', { name: 'Order of turns' })
  isRevoked = true
  act(() => Line.ring())
  expect(await screen.findByText('This link no longer works')).toBeTruthy()
  expect(screen.queryByText('Goblin 1')).toBeNull()
  expect(Line.open.every(({ readyState }) => readyState === 2)).toBe(true)
  const asked = server.of('displays.view').length
  act(() => Line.ring())
  await waitFor(() => expect(server.of('displays.view')).toHaveLength(asked))
})

test('a server that is away leaves the last picture on the wall, with a word', async () => {
  let isAway = false
  aServer({
    'displays.view': () => {
      if (isAway) throw new TypeError('nobody there')
      return onScreen(told())
    },
  })
  await show(<TableDisplay code={CODE} />)
  await screen.findByRole('list', { name: 'Order of turns' })
  isAway = true
  act(() => Line.ring())
  expect(await screen.findByText('Reconnecting')).toBeTruthy()
  expect(screen.getByRole('list', { name: 'Order of turns' })).toBeTruthy()
})
