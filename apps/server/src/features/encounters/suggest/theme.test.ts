import { expect, test } from 'vitest'
import { answerTo, themeOf } from './theme.ts'

const score = (theme: string, name: string, type: string | null = null, environments: string[] = []) =>
  answerTo(themeOf(theme), { name, type, tags: [], environments }).score

test.each([
  ['wolves at the ford', 'Dire Wolf'],
  ['ZOMBIES', 'Ogre Zombie'],
  ['pixies', 'Pixie'],
  ['harpies', 'Harpy'],
  ['a coven of witches', 'Night Hag'],
  ['elves', 'Elf Scout'],
  ['übermächtige liches', 'Lich'],
])('“%s” means a %s', (theme, name) => {
  expect(score(theme, name)).toBeGreaterThan(0)
  expect(score(theme, 'Gelatinous Cube', 'ooze')).toBe(0)
})

test('a word of the theme counts for more than what it makes one think of', () => {
  expect(score('wolves at a frozen lake', 'Wolf', 'beast')).toBeGreaterThan(
    score('wolves at a frozen lake', 'Frost Giant'),
  )
  expect(score('wolves at a frozen lake', 'Winter Wolf')).toBeGreaterThan(score('wolves at a frozen lake', 'Wolf'))
})

test('types, tags and environments answer too', () => {
  expect(score('undead', 'Shambling Thing', 'undead')).toBeGreaterThan(0)
  expect(score('something of the desert', 'Vulture', 'beast', ['desert'])).toBeGreaterThan(0)
  const goblin = { name: 'Sneak', type: 'humanoid', tags: ['goblinoid'], environments: [] }
  expect(answerTo(themeOf('goblinoids'), goblin).score).toBeGreaterThan(0)
})

test('words that say nothing find nothing', () => {
  expect(themeOf('with the of a in ')).toEqual([])
  expect(score('with the of a in', 'The Lord of Blades')).toBe(0)
  expect(themeOf('')).toEqual([])
})

test('it is known to which words a monster answers', () => {
  const theme = themeOf('wolves and a shaman at a frozen lake')
  const words = (name: string) => answerTo(theme, { name, type: null, tags: [], environments: [] }).words
  expect(words('Winter Wolf')).toEqual(['wolf', 'frozen'])
  expect(words('Druid')).toEqual(['shaman'])
  expect(words('Gelatinous Cube')).toEqual([])
})
