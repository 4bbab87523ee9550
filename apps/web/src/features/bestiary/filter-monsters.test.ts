import { expect, test } from 'vitest'
import { aMonsterCard } from '../../test/a-monster.ts'
import { filterMonsters } from './filter-monsters.ts'
import { findByName } from './monster-names.ts'

const cards = [
  aMonsterCard({ name: 'Young Red Dragon', cr: '10', xp: 5900 }),
  aMonsterCard({ name: 'Red Slaad', cr: '5', type: 'aberration' }),
  aMonsterCard({ name: 'Hired Blade', cr: '1/8', type: 'humanoid', size: 'medium', xp: 25 }),
  aMonsterCard({ name: 'Déva', cr: '10', type: 'celestial', isRevealed: true, source: 'SRD 5.1', edition: '2014' }),
  aMonsterCard({ name: 'Will-o’-Wisp', cr: '2', type: 'undead', isDoubtful: true }),
  aMonsterCard({ name: 'Ghost of Nobody', cr: null, xp: null, type: null, size: null }),
]
const names = (search: Parameters<typeof filterMonsters>[1]) => filterMonsters(cards, search).map((card) => card.name)

test('what begins with the letters comes first, then words that do, then the rest', () => {
  expect(names({ q: 'red' })).toEqual(['Red Slaad', 'Young Red Dragon', 'Hired Blade'])
  expect(names({ q: 'dra yo' })).toEqual(['Young Red Dragon'])
})

test('accents, apostrophes and hyphens need not be typed', () => {
  expect(names({ q: 'deva' })).toEqual(['Déva'])
  expect(names({ q: 'will o wisp' })).toEqual(['Will-o’-Wisp'])
})

test('a range of challenge counts both its ends, and fractions stand below one', () => {
  expect(names({ from: '5', to: '10' })).toEqual(['Déva', 'Red Slaad', 'Young Red Dragon'])
  expect(names({ to: '1/2' })).toEqual(['Hired Blade'])
})

test('type, size, source, edition and what the table sees narrow it down', () => {
  expect(names({ type: 'undead' })).toEqual(['Will-o’-Wisp'])
  expect(names({ size: 'medium' })).toEqual(['Hired Blade'])
  expect(names({ source: 'SRD 5.1' })).toEqual(['Déva'])
  expect(names({ edition: '2014' })).toEqual(['Déva'])
  expect(names({ show: 'revealed' })).toEqual(['Déva'])
  expect(names({ show: 'doubtful' })).toEqual(['Will-o’-Wisp'])
  expect(names({ show: 'hidden' })).toHaveLength(5)
})

test('it is ordered by name, by challenge or by experience, either way', () => {
  expect(names({ sort: 'cr', down: true }).slice(0, 3)).toEqual(['Déva', 'Young Red Dragon', 'Red Slaad'])
  expect(names({ sort: 'xp' })[1]).toBe('Hired Blade')
  expect(names({ down: true })[0]).toBe('Young Red Dragon')
})

test('a picker offers the best few', () => {
  expect(findByName(cards, 'red', 2).map((card) => card.name)).toEqual(['Red Slaad', 'Young Red Dragon'])
  expect(findByName(cards, '', 3)).toHaveLength(3)
})
