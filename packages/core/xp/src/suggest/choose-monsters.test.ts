import { expect, test } from 'vitest'
import { type Choosing, chooseMonsters } from './choose-monsters.ts'
import type { KeptShape } from './keep-best.ts'
import type { Rostered } from './roster.ts'

const aMonster = (id: string, ...environments: string[]): Rostered => ({
  candidate: { id, cr: '1', environments },
  xp: 200,
  roles: 0,
})

const choosingFrom = (...monsters: Rostered[]): Choosing => ({
  seed: 'night',
  worths: [{ xp: 200, roles: 0, monsters }],
  kinds: 1,
  timesChosen: new Map(),
})

const aPair: KeptShape = { openCounts: [], worths: [0], counts: [2], score: 0 }

test('XP-14 company is kept with those who live in the same places', () => {
  const forest = Array.from({ length: 9 }, (_, i) => aMonster(`wolf-${i}`, 'forest'))
  const choosing = choosingFrom(...forest, aMonster('crocodile', 'swamp', 'coast'))
  expect(chooseMonsters(aPair, [aMonster('lizardfolk', 'swamp')], choosing)).toMatchObject([
    { id: 'crocodile', count: 2 },
  ])
})

test('a monster not chosen before goes first', () => {
  const choosing = choosingFrom(aMonster('wolf'), aMonster('bear'), aMonster('boar'))
  const chosen = [0, 1, 2].flatMap(() => chooseMonsters(aPair, [], choosing).map(({ id }) => id))
  expect(chosen.sort()).toEqual(['bear', 'boar', 'wolf'])
})

test('a group may become two kinds of equal worth, and stays as many', () => {
  const choosing = { ...choosingFrom(...Array.from({ length: 40 }, (_, i) => aMonster(`m${i}`))), kinds: 2 }
  const groups = Array.from({ length: 20 }, () => chooseMonsters({ ...aPair, counts: [5] }, [], choosing))
  expect(new Set(groups.map(({ length }) => length))).toEqual(new Set([1, 2]))
  for (const group of groups) expect(group.reduce((sum, { count }) => sum + count, 0)).toBe(5)
})
