import { EFFECT_CONDITIONS } from '@tomekeeper/combat'
import { expect, test } from 'vitest'
import { conditionWords } from './condition-words.ts'
import { exhaustionWords } from './exhaustion-words.ts'

test.each([
  ['2024', 'poisoned', ['attacks and checks at disadvantage']],
  [
    '2024',
    'frightened',
    ['cannot come closer to the source', 'attacks and checks at disadvantage while the source is in sight'],
  ],
  ['2014', 'grappled', ['cannot move']],
  ['2024', 'grappled', ['cannot move', 'attacks at disadvantage except against the grappler']],
  ['2014', 'prone', ['attacks at disadvantage', 'attackers have advantage within 5 feet, disadvantage from farther']],
  [
    '2014',
    'restrained',
    ['cannot move', 'attacks at disadvantage', 'attackers have advantage', 'Dexterity saves at disadvantage'],
  ],
] as const)('under %s, %s says what it does', (rules, condition, words) => {
  expect(conditionWords(rules, condition)).toEqual(words)
})

test('what a condition brings with it is said too, and nothing twice', () => {
  const words = conditionWords('2024', 'unconscious')
  expect(words).toContain('no actions or reactions')
  expect(words).toContain('lies prone')
  expect(words).toContain('hits from within 5 feet are critical')
  expect(new Set(words).size).toBe(words.length)
})

test.each(['2014', '2024'] as const)('under %s, every condition has something to say', (rules) => {
  for (const condition of EFFECT_CONDITIONS) expect(conditionWords(rules, condition), condition).not.toEqual([])
})

test('exhaustion is steps under the old rules and a growing penalty under the new', () => {
  expect(exhaustionWords('2024', 2)).toEqual(['−4 on every d20', '10 feet slower'])
  expect(exhaustionWords('2014', 2)).toEqual(['checks at disadvantage', 'half the speed'])
  expect(exhaustionWords('2014', 6)[0]).toBe('dead of it')
  expect(exhaustionWords('2014', 0)).toEqual([])
})
