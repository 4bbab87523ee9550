import { expect, test } from 'vitest'
import { type FoundStatBlock, readStatBlocks } from '../src/index.ts'
import { BOG_SCRIVENER, LANTERN_WYRM } from './blocks.ts'

function foundIn(text: string): FoundStatBlock[] {
  const reading = readStatBlocks(text)
  if (!reading.ok) throw new Error(reading.message)
  return reading.found
}

function onlyOne(text: string): FoundStatBlock {
  const [found, another] = foundIn(text)
  if (!found || another) throw new Error('expected one stat block')
  return found
}

test('SB-1 the 2014 layout, as plain wrapped text', () => {
  const { statBlock, confidence, unread, doubts } = onlyOne(LANTERN_WYRM)
  expect({ confidence, unread, doubts }).toEqual({ confidence: 1, unread: [], doubts: [] })
  expect(statBlock).toMatchObject({
    edition: '2014',
    name: 'Lantern Wyrm',
    sizes: ['huge'],
    type: 'dragon',
    tags: ['glimmerkin'],
    alignment: 'chaotic good',
    armorClass: [{ value: 17, from: 'natural armor' }],
    hitPoints: { average: 133, dice: '14d12 + 42' },
    speeds: { walk: 40, burrow: 20, fly: 80 },
    canHover: true,
    abilities: { str: 20, dex: 10, con: 17, int: 14, wis: 12, cha: 16 },
    savingThrows: { dex: 4, wis: 5 },
    skills: { perception: 9, stealth: 4 },
    damageResistances: [
      { types: ['cold'] },
      { types: ['bludgeoning', 'piercing', 'slashing'], note: 'from nonmagical attacks' },
    ],
    damageImmunities: [{ types: ['radiant'] }],
    conditionImmunities: ['blinded', 'charmed'],
    senses: { blindsight: 30, darkvision: 120 },
    passivePerception: 19,
    telepathy: 60,
    challenge: { rating: '10', xp: 5900 },
  })
})

test('SB-13 plain text: features are found by their capitals', () => {
  const { statBlock } = onlyOne(LANTERN_WYRM)
  const { traits, actions, bonusActions, reactions, legendaryActions } = statBlock
  expect(traits.map(({ name }) => name)).toEqual(['Glow', 'Innate Spellcasting', 'Legendary Resistance'])
  expect(traits[0]?.text).toBe('The wyrm sheds bright light in a radius of 40 feet.')
  expect(traits[1]?.spellcasting).toMatchObject({
    ability: 'cha',
    saveDc: 15,
    groups: [
      { atWill: true, spells: ['light', 'dancing lights'] },
      { perDay: 1, each: true },
    ],
  })
  expect(actions.map(({ name, usage }) => [name, usage?.kind])).toEqual([
    ['Multiattack', undefined],
    ['Bite', undefined],
    ['Flare', 'recharge'],
  ])
  expect(actions[1]?.attack).toMatchObject({
    toHit: 9,
    reach: 10,
    damage: [{ average: 16 }, { average: 4, type: 'radiant' }],
  })
  expect(actions[2]?.save).toMatchObject({ ability: 'con', dc: 15, onSuccess: 'half', conditions: ['blinded'] })
  expect(bonusActions.map(({ name }) => name)).toEqual(['Dim'])
  expect(reactions.map(({ name }) => name)).toEqual(['Flicker'])
  expect(legendaryActions).toMatchObject({
    uses: 3,
    features: [{ name: 'Look' }, { name: 'Wing Beat', usage: { kind: 'costs', actions: 2 } }],
  })
})

test('SB-1 the 2024 layout, as Markdown', () => {
  const { statBlock, confidence, span, unread, doubts } = onlyOne(BOG_SCRIVENER)
  expect({ confidence, unread, doubts }).toEqual({ confidence: 1, unread: [], doubts: [] })
  expect(span).toMatchObject({ pageFrom: 7, pageTo: 8 })
  expect(BOG_SCRIVENER.slice(span.start, span.end)).toMatch(/^## Bog Scrivener[^]*one Ink Lash\.$/)
  expect(statBlock).toMatchObject({
    edition: '2024',
    name: 'Bog Scrivener',
    sizes: ['small', 'medium'],
    type: 'fey',
    tags: ['swampborn'],
    armorClass: [{ value: 15 }],
    initiative: { bonus: 5, score: 15 },
    hitPoints: { average: 66, dice: '12d8 + 12' },
    abilities: { str: 8, dex: 16, con: 13, int: 18, wis: 12, cha: 11 },
    savingThrows: { str: -1, dex: 5, con: 1, int: 6, wis: 3, cha: 0 },
    skills: { arcana: 6, 'sleight of hand': 5 },
    damageImmunities: [{ types: ['poison'] }],
    conditionImmunities: ['charmed', 'poisoned'],
    gear: 'Quill, Ink (3 vials)',
    challenge: { rating: '4', xp: 1100, xpInLair: 1800 },
    proficiencyBonus: 2,
  })
  const { traits, actions, bonusActions, legendaryActions } = statBlock
  expect(traits).toMatchObject([{ name: 'Legendary Resistance', usage: { uses: 2, usesInLair: 3 } }])
  expect(actions.map(({ name }) => name)).toEqual(['Ink Lash', 'Blot', 'Spellcasting'])
  expect(actions[0]?.attack).toMatchObject({ toHit: 6, reach: 10, damage: [{ dice: '2d8 + 4', type: 'acid' }] })
  expect(actions[1]?.save).toMatchObject({ ability: 'wis', dc: 14, onSuccess: 'half', conditions: ['blinded'] })
  expect(actions[2]?.spellcasting).toMatchObject({
    ability: 'int',
    saveDc: 14,
    groups: [{ atWill: true }, { perDay: 2, spells: ['Hold Person'] }],
  })
  expect(bonusActions.map(({ name }) => name)).toEqual(['Slip Away'])
  expect(legendaryActions).toMatchObject({ uses: 3, usesInLair: 4, features: [{ name: 'Scribble' }] })
})

test('SB-1 several blocks after one another, and prose around them', () => {
  const text = `Chapter 3\n\nAC 12 is easily hit. Speed matters.\n\n${LANTERN_WYRM}\n${BOG_SCRIVENER}`
  expect(foundIn(text).map(({ statBlock }) => statBlock.name)).toEqual(['Lantern Wyrm', 'Bog Scrivener'])
})

test('SB-1 everything glued into one line', () => {
  const { statBlock } = onlyOne(
    'Marsh Rat Tiny beast, unaligned Armor Class 11 Hit Points 2 (1d4) Speed 20 ft., swim 20 ft. STR 2 (-4) DEX 12 (+1) CON 10 (+0) INT 2 (-4) WIS 10 (+0) CHA 3 (-4) Senses darkvision 30 ft., passive Perception 10 Languages — Challenge 0 (10 XP) Wet. The rat is wet.',
  )
  expect(statBlock).toMatchObject({
    name: 'Marsh Rat',
    type: 'beast',
    speeds: { walk: 20, swim: 20 },
    abilities: { str: 2, cha: 3 },
    challenge: { rating: '0', xp: 10 },
  })
  expect(statBlock.traits).toMatchObject([{ name: 'Wet', text: 'The rat is wet.' }])
  expect(statBlock.languages).toBeUndefined()
})

test('SB-1 labels on lines of their own, as some pages paste', () => {
  const { statBlock } = onlyOne(
    'Reed Imp\nTiny fiend, lawful evil\nArmor Class\n13\nHit Points\n10 (3d4 + 3)\nSpeed\n20 ft.\n',
  )
  expect(statBlock).toMatchObject({
    name: 'Reed Imp',
    armorClass: [{ value: 13 }],
    hitPoints: { average: 10 },
    speeds: { walk: 20 },
  })
})

test('nothing is invented: what is missing is absent, and confidence falls', () => {
  const { statBlock, confidence } = onlyOne('Shade\nMedium undead, neutral evil\nArmor Class 12\nHit Points 16\n')
  expect(statBlock).toMatchObject({ abilities: {}, speeds: {}, skills: {}, actions: [] })
  expect(statBlock.hitPoints).toEqual({ average: 16 })
  expect([statBlock.challenge, statBlock.proficiencyBonus, statBlock.languages, statBlock.initiative]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(confidence).toBe(0.4)
})

test('SB-16 contradictions are doubts, and the printed numbers stay', () => {
  const { statBlock, doubts, confidence } = onlyOne(
    LANTERN_WYRM.replace('133 (', '130 (').replace('20 (+5)', '20 (+4)').replace('5,900 XP', '6,900 XP'),
  )
  expect(doubts.map(({ about }) => about)).toEqual(['hitPoints', 'abilities', 'challenge'])
  expect(statBlock).toMatchObject({ hitPoints: { average: 130 }, challenge: { xp: 6900 } })
  expect(confidence).toBe(0.76)
})

test('what can’t be read is quoted with its place', () => {
  const text = LANTERN_WYRM.replace('Perception +9,', 'Perception +9, Juggling well,')
  const { unread } = onlyOne(text)
  expect(unread).toMatchObject([{ text: 'Juggling well', about: 'skills' }])
  expect(text.slice(unread[0]?.start, unread[0]?.end)).toContain('Juggling well')
})

test('SB-1 quoted Markdown with rules and lists, as homebrew tools write it', () => {
  const { statBlock, confidence, unread } = onlyOne(`> ## Toll Troll
> *Large giant, neutral*
> ___
> - **Armor Class** :: 15 (stone hide)
> - **Hit Points** :: 84 (8d10 + 40)
> - **Speed** :: 30 ft.
> ___
> |STR|DEX|CON|INT|WIS|CHA|
> |:---:|:---:|:---:|:---:|:---:|:---:|
> |18 (+4)|13 (+1)|20 (+5)|7 (-2)|9 (-1)|7 (-2)|
> ___
> - **Senses** :: darkvision 60 ft., passive Perception 9
> - **Languages** :: Giant
> - **Challenge** :: 5 (1,800 XP) **Proficiency Bonus** +3
> ___
> ***Toll.*** It asks for coin.
>
> ### Actions
> ***Club.*** *Melee Weapon Attack:* +7 to hit, reach 5 ft., one target. *Hit:* 11 (2d6 + 4) bludgeoning damage.`)
  expect(unread).toEqual([])
  expect(confidence).toBe(1)
  expect(statBlock).toMatchObject({
    name: 'Toll Troll',
    armorClass: [{ value: 15, from: 'stone hide' }],
    proficiencyBonus: 3,
    traits: [{ name: 'Toll' }],
    actions: [{ name: 'Club', attack: { toHit: 7 } }],
  })
})

test('SB-6 one ability a line, as web pages paste', () => {
  const { statBlock, unread } = onlyOne(
    'Toll Troll\nLarge giant, neutral\nArmor Class 15 (stone hide)\nHit Points 84 (8d10 + 40)\nSpeed 30 ft.\nSTR\n18 (+4)\nDEX\n13 (+1)\nCON\n20 (+5)\nINT\n7 (-2)\nWIS\n9 (-1)\nCHA\n7 (-2)\nLanguages Giant\nChallenge 5 (1,800 XP)\nProficiency Bonus +3\nToll. It asks for coin.',
  )
  expect(unread).toEqual([])
  expect(statBlock).toMatchObject({
    abilities: { str: 18, dex: 13, con: 20, int: 7, wis: 9, cha: 7 },
    proficiencyBonus: 3,
    traits: [{ name: 'Toll' }],
  })
})

test('SB-1 doors, vehicles and siege engines are no monsters', () => {
  expect(
    foundIn('The bronze door\n\nArmor Class 19, Hit Points 40\n\nArmor Class: 20 Hit Points: 200 Speed: 10 ft.'),
  ).toEqual([])
})

test('a running head between columns is left out', () => {
  const page = (number: number) => `\f${number} The Long Marsh\n`
  const text = `The Long Marsh${page(1)}One.${page(2)}${LANTERN_WYRM.replace('Hit Points', `${page(3)}Hit Points`)}${page(4)}Two.`
  const { statBlock, unread } = onlyOne(text)
  expect(unread).toEqual([])
  expect(statBlock.hitPoints?.average).toBe(133)
})
