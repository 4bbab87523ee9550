import { featureFrom, type Feature } from '@tomekeeper/statblock'
import { expect, test } from 'vitest'
import { factsAsText } from './facts-as-text.ts'

const bite: Feature = {
  name: 'Bite',
  text: '',
  attack: {
    name: 'Bite',
    kinds: ['melee'],
    with: 'weapon',
    toHit: 7,
    reach: 10,
    targets: 'one target',
    damage: [
      { average: 14, dice: '2d8 + 5', type: 'piercing', mode: 'base' },
      { average: 7, dice: '2d6', type: 'fire', mode: 'plus' },
    ],
  },
}
const spear: Feature = {
  name: 'Spear',
  text: '',
  attack: {
    name: 'Spear',
    kinds: ['melee', 'ranged'],
    toHit: 5,
    reach: 5,
    range: { normal: 20, long: 60 },
    damage: [{ average: 6, dice: '1d6 + 3', type: 'piercing', mode: 'base' }],
  },
}
const breath: Feature = {
  name: 'Breath',
  text: '',
  save: {
    ability: 'dex',
    dc: 15,
    damage: [{ average: 54, dice: '12d8', type: 'acid', mode: 'base' }],
    onSuccess: 'half',
    conditions: [],
  },
}
const glare: Feature = {
  name: 'Glare',
  text: '',
  save: { ability: 'wis', dc: 13, damage: [], conditions: ['frightened'] },
}

test.each([
  { what: 'an attack of 2014', feature: bite, edition: '2014' as const },
  { what: 'a saving throw of 2014', feature: breath, edition: '2014' as const },
  { what: 'a saving throw of 2024', feature: breath, edition: '2024' as const },
  { what: 'a saving throw for a condition, 2014', feature: glare, edition: '2014' as const },
  { what: 'a saving throw for a condition, 2024', feature: glare, edition: '2024' as const },
  { what: 'a weapon that is thrown, 2024', feature: spear, edition: '2024' as const },
])('$what is written so that the same numbers are read from it', ({ feature, edition }) => {
  const text = factsAsText(feature, edition)
  expect(featureFrom(feature.name, text)).toEqual({ ...feature, text })
})

test('what has no numbers stays without words', () => {
  expect(factsAsText({ name: 'Amphibious', text: '' }, '2024')).toBe('')
})
