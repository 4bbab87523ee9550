import { expect, test } from 'vitest'
import { aToldFight, goblins, kira } from '../../test/a-told-fight.ts'
import { nextUp, onTheWall } from './on-the-wall.ts'

const horde = (count: number) =>
  ({
    name: 'Goblin',
    ids: Array.from({ length: count }, (_, at) => `g${at}`),
    count,
    hp: 7,
    initiative: { total: 9 },
  }) as const

test.each([
  [3, 1],
  [15, 2],
  [39, 3],
])('with %i foes the wall has %i columns, and everybody is on it', (count, columns) => {
  const wall = onTheWall(
    aToldFight('2024', [kira, horde(count)])
      .tell({ type: 'start_fight' })
      .onTheWall(),
  )
  expect(wall).toMatchObject({ columns, earlier: 0, later: 0 })
  expect(wall.shown).toHaveLength(count + 1)
  expect(wall.columns * wall.rows).toBeGreaterThanOrEqual(count + 1)
})

test('more than the wall holds are shown around whoever is up, and the rest is counted', () => {
  const told = aToldFight('2024', [kira, horde(60)]).tell({ type: 'start_fight' })
  for (let turn = 0; turn < 30; turn += 1) told.tell({ type: 'end_turn' })
  const view = told.onTheWall()
  const wall = onTheWall(view)
  expect(wall.shown.some(({ id }) => id === view.turn)).toBe(true)
  expect(wall.earlier + wall.shown.length + wall.later).toBe(61)
  expect(wall.earlier).toBeGreaterThan(0)
})

test('fallen foes and those who left are off the wall; next is who can act', () => {
  const told = aToldFight('2024', [kira, goblins]).tell({ type: 'start_fight' }, { type: 'kill', ids: ['g2'] })
  const view = told.onTheWall()
  expect(onTheWall(view).shown.map(({ name }) => name)).toEqual(['Goblin 1', 'Kira Fenn'])
  expect(nextUp(view)?.name).toBe('Kira Fenn')
  expect(nextUp(told.tell({ type: 'leave_fight', ids: ['g1'], how: 'fled' }).onTheWall())?.name).toBeUndefined()
})
