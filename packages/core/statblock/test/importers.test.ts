import { describe, expect, test } from 'vitest'
import {
  importFiveETools,
  importImprovedInitiative,
  importOpen5e,
  type Imported,
  type ImportedStatBlock,
  readStatBlocks,
  type StatBlock,
  toMarkdown,
} from '../src/index.ts'
import {
  BOGGART_5ETOOLS,
  BOGGART_IMPROVED_INITIATIVE,
  BOGGART_OPEN5E_1,
  BOGGART_OPEN5E_2,
  GRAVE_CHOIR_5ETOOLS,
} from './sources.ts'

function first(imported: Imported): ImportedStatBlock {
  if (!imported.ok || !imported.imported[0]) throw new Error('nothing imported')
  return imported.imported[0]
}

/** What every source says of the boggart, in whatever shape. */
const BOGGART = {
  name: 'Marsh Boggart',
  sizes: ['small'],
  type: 'fey',
  tags: ['goblinoid'],
  alignment: 'chaotic neutral',
  armorClass: [{ value: 14, from: 'leather armor' }],
  hitPoints: { average: 27, dice: '6d6 + 6' },
  speeds: { walk: 30, swim: 20 },
  abilities: { str: 8, dex: 16, con: 12, int: 10, wis: 13, cha: 14 },
  savingThrows: { dex: 5 },
  skills: { stealth: 7, 'sleight of hand': 5 },
  damageImmunities: [{ types: ['poison'] }],
  conditionImmunities: ['charmed', 'poisoned'],
  senses: { darkvision: 60 },
  passivePerception: 11,
  initiative: { bonus: 5 },
  languages: 'Common, Sylvan',
  challenge: { rating: '1/2' },
} as const

const names = (features: { name: string }[]) => features.map(({ name }) => name)

describe.each([
  ['5etools', importFiveETools(BOGGART_5ETOOLS)],
  ['Open5e v1', importOpen5e(BOGGART_OPEN5E_1)],
  ['Open5e v2', importOpen5e(BOGGART_OPEN5E_2)],
  ['Improved Initiative', importImprovedInitiative(BOGGART_IMPROVED_INITIATIVE)],
])('%s', (from, imported) => {
  const { statBlock } = first(imported)

  test('the facts arrive', () => {
    // The first Open5e API has no initiative.
    const { initiative, ...rest } = BOGGART
    expect(statBlock).toMatchObject(from === 'Open5e v1' ? rest : { ...rest, initiative })
  })

  test('what importers lost elsewhere arrives: bonus actions, reactions, recharge, attacks as data', () => {
    expect(names(statBlock.traits)).toContain('Amphibious')
    expect(names(statBlock.bonusActions)).toEqual(['Vanish'])
    expect(names(statBlock.reactions)).toEqual(['Spite'])
    expect(statBlock.actions).toMatchObject([
      { name: 'Claw', attack: { toHit: 5, reach: 5, damage: [{ average: 6, dice: '1d6 + 3', type: 'slashing' }] } },
      {
        name: 'Mud Spray',
        usage: { kind: 'recharge', from: 5, to: 6 },
        save: { ability: 'dex', dc: 12, conditions: ['blinded'] },
      },
    ])
    expect(statBlock.legendaryActions?.features).toMatchObject([
      { name: 'Dart' },
      { name: 'Curse', usage: { kind: 'costs', actions: 2 } },
    ])
  })

  test('and survives the way through Markdown', () => expect(readAgain(statBlock)).toEqual([statBlock]))

  test('SB-21 a field nobody knows is reported by its path', () => {
    expect(first(imported).unread).toContainEqual(
      expect.objectContaining({ path: expect.stringMatching(/[mM]ood$/), why: 'unknown_field' }),
    )
  })
})

function readAgain(statBlock: StatBlock) {
  const reading = readStatBlocks(toMarkdown(statBlock))
  return reading.ok && reading.found.map((found) => found.statBlock)
}

test('SB-18 5etools: tags, spells, lair initiative, swarms, notes and legendary counts of 2024', () => {
  const { statBlock, unread } = first(importFiveETools({ monster: [GRAVE_CHOIR_5ETOOLS] }))
  expect(statBlock).toMatchObject({
    edition: '2024',
    sizes: ['large'],
    type: 'undead',
    swarmOf: 'tiny',
    alignment: 'neutral evil',
    armorClass: [{ value: 13, when: 'while singing' }],
    hitPoints: { average: 90 },
    speeds: { walk: 0, fly: 40 },
    canHover: true,
    initiative: { bonus: 9, score: 19 },
    challenge: { rating: '9', xp: 5000, xpInLair: 5900 },
    damageResistances: [{ types: ['cold'] }, { types: ['bludgeoning', 'piercing'], note: 'while singing' }],
    conditionImmunities: ['charmed'],
    conditionNote: 'prone while flying',
  })
  expect(statBlock.actions).toMatchObject([
    {
      name: 'Wail',
      text: 'Wisdom Saving Throw: DC 16, each creature within 30 feet. Failure: 22 (4d10) Psychic damage and the Frightened condition. Success: Half damage only.',
      save: { dc: 16, onSuccess: 'half' },
    },
    {
      name: 'Touch',
      text: 'Melee Attack Roll: +8, reach 5 ft. Hit: 14 (3d6 + 4) Necrotic damage.',
      attack: { toHit: 8 },
    },
    {
      name: 'Spellcasting',
      spellcasting: {
        ability: 'cha',
        saveDc: 16,
        groups: [
          { atWill: true, spells: ['Dancing Lights', 'Mage Hand (unseen)'] },
          { perDay: 2, each: true, spells: ['Fear'] },
        ],
      },
    },
  ])
  expect(statBlock.legendaryActions).toMatchObject({ uses: 3, usesInLair: 4, features: [{ name: 'Hum' }] })
  expect(statBlock.mythicActions).toMatchObject({ intro: 'When it falls silent:', features: [{ name: 'Crescendo' }] })
  expect(readAgain(statBlock)).toEqual([statBlock])
  expect(unread.map(({ path, value, why }) => [path, value, why])).toEqual([
    ['monster[0].trait[0].entries[0]', '{@mystery}', 'not_understood'],
    ['monster[0].traitTags', '["Choir"]', 'set_aside'],
    ['monster[0]._copy', '{"name":"Ghost"}', 'unknown_field'],
  ])
})

test('SB-20 Improved Initiative: the whole export, with creatures as text', () => {
  const imported = importImprovedInitiative(
    JSON.stringify({
      'ImprovedInitiative.Creatures.ab1': JSON.stringify(BOGGART_IMPROVED_INITIATIVE),
      'ImprovedInitiative.Settings': '{}',
    }),
  )
  expect(imported.ok && names(imported.imported.map(({ statBlock }) => statBlock))).toEqual(['Marsh Boggart'])
})

test('SB-19 a page of Open5e holds both APIs’ shapes, and what is no creature is reported', () => {
  const imported = importOpen5e({ count: 3, results: [BOGGART_OPEN5E_1, BOGGART_OPEN5E_2, 'x', { slug: 'nameless' }] })
  expect(imported.ok && imported.imported.length).toBe(2)
  expect(imported.ok && imported.unread.map(({ path }) => path)).toEqual(['results[2]', 'results[3]'])
})

test.each([
  ['5etools', importFiveETools],
  ['Open5e', importOpen5e],
  ['Improved Initiative', importImprovedInitiative],
])('%s: what is none of its files is refused', (_, importer) => {
  for (const input of ['', '{', 'null', '{}', '7', '"x"', '[[[]]]', { monster: {} }, { cycle: 1n }]) {
    const imported = importer(input)
    expect(imported.ok && imported.imported.length).toBeFalsy()
  }
  expect(importer('{')).toMatchObject({ ok: false, refusal: 'not_json' })
  expect(importer(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)).toMatchObject({ ok: false, refusal: 'too_deep' })
  expect(importer({})).toMatchObject({ ok: false, refusal: 'wrong_shape' })
})

test('a monster with hostile values is read as far as it goes, and every such value is reported', () => {
  const monster = {
    name: 'Odd',
    size: ['Q', 7],
    type: 5,
    ac: [{ from: [] }],
    hp: 3,
    speed: 'fast',
    str: { special: 'x' },
    cr: 'high',
    skill: { luck: '+1' },
    trait: 'none',
    action: [5, { name: 'A', entries: [null, { type: 'odd' }] }],
    alignment: ['Q'],
    spellcasting: ['x'],
  }
  const { statBlock, unread } = first(importFiveETools([monster]))
  expect(statBlock).toMatchObject({ name: 'Odd', sizes: [], armorClass: [], abilities: {}, skills: {} })
  const paths = unread.map(({ path }) => path.replace('monster[0].', ''))
  for (const key of ['size', 'ac', 'hp', 'speed', 'str', 'cr', 'skill', 'trait', 'alignment', 'spellcasting'])
    expect(paths).toContain(key)
})
