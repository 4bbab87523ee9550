import { describe, expect, test } from 'vitest'
import { challengeRating, proficiencyByRating, xpByRating } from '../src/index.ts'
import { readArmorClass } from '../src/phrases/armor-class.ts'
import { readAttack } from '../src/phrases/attack.ts'
import { readSavingThrows, readSkills } from '../src/phrases/bonuses.ts'
import { readChallenge } from '../src/phrases/challenge.ts'
import { readConditionImmunities, readDamageDefences, readImmunities } from '../src/phrases/defences.ts'
import { diceAverage, readHitPoints } from '../src/phrases/hit-points.ts'
import { readSave } from '../src/phrases/save.ts'
import { readSenses } from '../src/phrases/senses.ts'
import { readSpeed } from '../src/phrases/speed.ts'
import { readSpellcasting } from '../src/phrases/spellcasting.ts'
import { readTypeLine } from '../src/phrases/type-line.ts'
import { printFeatureName, readFeatureName } from '../src/phrases/usage.ts'
import { readAbilityTable } from '../src/read/abilities.ts'

describe('SB-2 type line', () => {
  test.each([
    ['Large aberration, lawful evil', { sizes: ['large'], type: 'aberration', tags: [], alignment: 'lawful evil' }],
    [
      'Medium humanoid (elf, drow), any alignment',
      { sizes: ['medium'], type: 'humanoid', tags: ['elf', 'drow'], alignment: 'any alignment' },
    ],
    [
      'Medium swarm of Tiny beasts, unaligned',
      { sizes: ['medium'], type: 'beast', swarmOf: 'tiny', tags: [], alignment: 'unaligned' },
    ],
    [
      'Medium or Small Humanoid, Neutral',
      { sizes: ['small', 'medium'], type: 'humanoid', tags: [], alignment: 'neutral' },
    ],
    [
      'Large Celestial, Fey, or Fiend (Your Choice), Neutral',
      { sizes: ['large'], type: 'celestial, fey, or fiend', tags: ['your choice'], alignment: 'neutral' },
    ],
    ['Huge Dragon (Chromatic)', { sizes: ['huge'], type: 'dragon', tags: ['chromatic'] }],
  ])('%s', (line, found) => expect(readTypeLine(line)?.found).toEqual(found))

  test.each(['Medium well done', 'Huge, really', 'dragon, chaotic evil', ''])('"%s" is none', (line) =>
    expect(readTypeLine(line)).toBeUndefined(),
  )

  test('a name glued to it comes back', () => {
    expect(readTypeLine('Marsh Hag Medium fey, neutral evil')?.before).toBe('Marsh Hag')
  })
})

describe('SB-3 to SB-5 armor class, hit points, speed', () => {
  test.each([
    ['17 (natural armor)', [{ value: 17, from: 'natural armor' }]],
    [
      '12 in humanoid form, 14 (natural armor) in boar form',
      [
        { value: 12, when: 'in humanoid form' },
        { value: 14, from: 'natural armor', when: 'in boar form' },
      ],
    ],
    ['12 (15 with mage armor)', [{ value: 12 }, { value: 15, when: 'with mage armor' }]],
    ['18', [{ value: 18 }]],
  ])('AC %s', (text, armorClass) => expect(readArmorClass(text)).toEqual({ found: { armorClass }, unread: [] }))

  test.each([
    ['135 (18d10 + 36)', { average: 135, dice: '18d10 + 36' }],
    ['1 (1d4 − 1)', { average: 1, dice: '1d4 - 1' }],
    ['1,200 (30d20+885)', { average: 1200, dice: '30d20 + 885' }],
    ['7', { average: 7 }],
    ['7 (as its summoner says)', { average: 7, note: '(as its summoner says)' }],
  ])('HP %s', (text, hitPoints) => expect(readHitPoints(text).found).toEqual({ hitPoints }))

  test('HP that are no number are left unread', () => {
    expect(readHitPoints('half of its maker’s')).toEqual({ found: {}, unread: ['half of its maker’s'] })
  })

  test.each([
    ['18d10 + 36', 135],
    ['1d4 - 1', 1],
    ['5d8', 22],
  ])('%s averages %i', (dice, average) => expect(diceAverage(dice)).toBe(average))

  test.each([
    ['10 ft., swim 40 ft.', { speeds: { walk: 10, swim: 40 } }],
    ['0 ft., fly 50 ft. (hover)', { speeds: { walk: 0, fly: 50 }, canHover: true }],
    [
      '30 ft. (40 ft., climb 30 ft. in bear form)',
      { speeds: { walk: 30 }, speedNotes: { walk: '40 ft., climb 30 ft. in bear form' } },
    ],
    ['5 feet, Fly 60 feet', { speeds: { walk: 5, fly: 60 } }],
  ])('Speed %s', (text, found) => expect(readSpeed(text)).toEqual({ found, unread: [] }))

  test('a second walking speed and an unknown one are reported, not taken', () => {
    expect(readSpeed('30 ft., 40 ft., hop 10 ft.')).toEqual({
      found: { speeds: { walk: 30 } },
      unread: ['40 ft.', 'hop 10 ft.'],
    })
  })
})

describe('SB-6 abilities, in every shape', () => {
  const abilities = { str: 21, dex: 9, con: 15, int: 18, wis: 15, cha: 18 }
  test.each([
    ['names over scores', 'STR DEX CON INT WIS CHA 21 (+5) 9 (-1) 15 (+2) 18 (+4) 15 (+2) 18 (+4)'],
    ['side by side', 'STR 21 (+5) DEX 9 (-1) CON 15 (+2) INT 18 (+4) WIS 15 (+2) CHA 18 (+4)'],
    ['full names', 'Strength 21 Dexterity 9 Constitution 15 Intelligence 18 Wisdom 15 Charisma 18'],
    ['scores, then modifiers', 'STR DEX CON INT WIS CHA 21 9 15 18 15 18 +5 -1 +2 +4 +2 +4'],
  ])('%s', (_, text) => expect(readAbilityTable(text)).toMatchObject({ abilities, unread: [] }))

  test('2024 prints modifier and save', () => {
    const text =
      'Mod Save Mod Save Mod Save Str 21 +5 +5 Dex 9 −1 +3 Con 15 +2 +6 Int 18 +4 +8 Wis 15 +2 +6 Cha 18 +4 +4'
    expect(readAbilityTable(text)).toMatchObject({
      abilities,
      saves: { str: 5, dex: 3, con: 6, int: 8, wis: 6, cha: 4 },
    })
  })

  test('five scores for six names are nobody’s', () => {
    expect(readAbilityTable('STR DEX CON INT WIS CHA 21 9 15 18 15')).toMatchObject({
      abilities: {},
      unread: ['str dex con int wis cha: 21 9 15 18 15'],
    })
  })
})

describe('SB-7, SB-8 bonuses, defences, senses', () => {
  test('saving throws and skills', () => {
    expect(readSavingThrows('Con +6, Int +8, Luck +1')).toEqual({
      found: { savingThrows: { con: 6, int: 8 } },
      unread: ['Luck +1'],
    })
    expect(readSkills('Sleight of Hand +4, Stealth −1 (+6 in fog)').found).toEqual({
      skills: { 'sleight of hand': 4, stealth: -1 },
      skillNotes: { stealth: '+6 in fog' },
    })
  })

  test.each([
    ['cold, fire', [{ types: ['cold', 'fire'] }]],
    [
      'acid; bludgeoning, piercing, and slashing from nonmagical attacks',
      [{ types: ['acid'] }, { types: ['bludgeoning', 'piercing', 'slashing'], note: 'from nonmagical attacks' }],
    ],
    ['damage from spells', [{ types: [], note: 'damage from spells' }]],
    ['', []],
  ])('damage: %s', (text, defences) => expect(readDamageDefences(text)).toEqual(defences))

  test('a condition that holds only sometimes is a note', () => {
    expect(readConditionImmunities('charmed, exhaustion, frightened (with Calm)')).toEqual({
      conditions: ['charmed', 'exhaustion'],
      rest: ['frightened (with Calm)'],
    })
    expect(readImmunities('Cold, Poison; Charmed, Poisoned')).toEqual({
      damageImmunities: [{ types: ['cold', 'poison'] }],
      conditionImmunities: ['charmed', 'poisoned'],
    })
  })

  test('senses', () => {
    expect(readSenses('blindsight 60 ft. (blind beyond this radius), passive Perception 13')).toEqual({
      found: {
        senses: { blindsight: 60 },
        senseNotes: { blindsight: 'blind beyond this radius' },
        passivePerception: 13,
      },
      unread: [],
    })
    expect(readSenses('Darkvision 120 ft.; Passive Perception 20').found).toEqual({
      senses: { darkvision: 120 },
      passivePerception: 20,
    })
  })
})

describe('SB-9, SB-10 challenge', () => {
  test.each([
    ['10 (5,900 XP)', { challenge: { rating: '10', xp: 5900 } }],
    ['1/2 (100 XP)', { challenge: { rating: '1/2', xp: 100 } }],
    ['¼ (50 XP)', { challenge: { rating: '1/4', xp: 50 } }],
    ['0 (0 XP)', { challenge: { rating: '0', xp: 0 } }],
    [
      '10 (XP 5,900, or 7,200 in lair; PB +4)',
      { challenge: { rating: '10', xp: 5900, xpInLair: 7200 }, proficiencyBonus: 4 },
    ],
    ['3 (700 XP; PB +2)', { challenge: { rating: '3', xp: 700 }, proficiencyBonus: 2 }],
    ['12', { challenge: { rating: '12' } }],
  ])('%s', (text, found) => expect(readChallenge(text).found).toEqual(found))

  test.each(['31', '1/3', 'None', ''])('%s is no challenge', (text) => expect(readChallenge(text).found).toEqual({}))

  test.each([
    ['0', 10, 2],
    ['1/8', 25, 2],
    ['4', 1100, 2],
    ['5', 1800, 3],
    ['17', 18000, 6],
    ['30', 155000, 9],
  ] as const)('challenge %s is worth %i XP and +%i', (rating, xp, bonus) => {
    expect([xpByRating(rating), proficiencyByRating(rating)]).toEqual([xp, bonus])
  })

  test.each([
    [0.125, '1/8'],
    ['0.5', '1/2'],
    [10, '10'],
    ['10.0', '10'],
    ['toString', undefined],
  ])('%s means %s', (written, rating) => expect(challengeRating(written)).toBe(rating))
})

describe('SB-11, SB-12 attacks and saving throws', () => {
  test('2014, melee with a second roll', () => {
    const text =
      'Melee Weapon Attack: +14 to hit, reach 10 ft., one target. Hit: 19 (2d10 + 8) piercing damage plus 7 (2d6) fire damage. The 3 (1d6) acid damage later is no part of it.'
    expect(readAttack('Bite', text)).toEqual({
      name: 'Bite',
      kinds: ['melee'],
      with: 'weapon',
      toHit: 14,
      reach: 10,
      targets: 'one target',
      damage: [
        { average: 19, dice: '2d10 + 8', type: 'piercing', mode: 'base' },
        { average: 7, dice: '2d6', type: 'fire', mode: 'plus' },
      ],
    })
  })

  test('2014, thrown, with two hands, and a saving throw', () => {
    const text =
      'Melee or Ranged Weapon Attack: +5 to hit, reach 5 ft. or range 20/60 ft., one creature. Hit: 6 (1d6 + 3) piercing damage, or 7 (1d8 + 3) piercing damage if used with two hands, and the target must make a DC 11 Constitution saving throw, taking 9 (2d8) poison damage on a failed save, or half as much damage on a successful one.'
    expect(readAttack('Spear', text)).toMatchObject({
      kinds: ['melee', 'ranged'],
      reach: 5,
      range: { normal: 20, long: 60 },
      damage: [
        { average: 6, mode: 'base' },
        { average: 7, mode: 'or' },
      ],
      save: { ability: 'con', dc: 11, onSuccess: 'half', damage: [{ average: 9, dice: '2d8', type: 'poison' }] },
    })
  })

  test('2024', () => {
    const text =
      'Melee Attack Roll: +9, reach 15 ft. Hit: 12 (2d6 + 5) Bludgeoning damage. If the target is small, it has the Grappled condition.'
    expect(readAttack('Tentacle', text)).toEqual({
      name: 'Tentacle',
      kinds: ['melee'],
      toHit: 9,
      reach: 15,
      damage: [{ average: 12, dice: '2d6 + 5', type: 'bludgeoning', mode: 'base' }],
    })
  })

  test('a misprinted formula leaves the dice unread and keeps the average', () => {
    const text = 'Melee Weapon Attack: +4 to hit, reach 5 ft., one target. Hit: 5 (1d6 + 1. piercing damage.'
    expect(readAttack('Javelin', text)?.damage).toEqual([{ average: 5, type: 'piercing', mode: 'base' }])
  })

  test('a 2024 breath', () => {
    const text =
      'Dexterity Saving Throw: DC 18, each creature in a 60-foot line. Failure: 54 (12d8) Acid damage, and the target is Poisoned. Success: Half damage.'
    expect(readSave(text)?.save).toEqual({
      ability: 'dex',
      dc: 18,
      damage: [{ average: 54, dice: '12d8', type: 'acid', mode: 'base' }],
      onSuccess: 'half',
      conditions: ['poisoned'],
    })
  })

  test('what belongs to the next saving throw stays there', () => {
    const text =
      'It makes a DC 12 Wisdom saving throw or is charmed. Another makes a DC 13 Strength saving throw or is prone.'
    expect(readSave(text)?.save).toEqual({ ability: 'wis', dc: 12, damage: [], conditions: ['charmed'] })
  })
})

describe('SB-13, SB-14 usage and spells', () => {
  test.each([
    ['Breath (Recharge 5–6)', { name: 'Breath', usage: { kind: 'recharge', from: 5, to: 6 } }],
    ['Breath (Recharge 6)', { name: 'Breath', usage: { kind: 'recharge', from: 6, to: 6 } }],
    ['Shout (3/Day)', { name: 'Shout', usage: { kind: 'per_day', uses: 3 } }],
    ['Will (3/Day, or 4/Day in Lair)', { name: 'Will', usage: { kind: 'per_day', uses: 3, usesInLair: 4 } }],
    ['Stab (1/Turn)', { name: 'Stab', usage: { kind: 'per_turn', uses: 1 } }],
    [
      'Rally (Recharges after a Short or Long Rest)',
      { name: 'Rally', usage: { kind: 'after_rest', rests: ['short', 'long'] } },
    ],
    ['Sweep (Costs 2 Actions)', { name: 'Sweep', usage: { kind: 'costs', actions: 2 } }],
    [
      'Gore (Recharge 5–6; Boar Form Only)',
      { name: 'Gore', usage: { kind: 'recharge', from: 5, to: 6 }, nameNote: 'Boar Form Only' },
    ],
    ['Gore (Boar Form Only)', { name: 'Gore', nameNote: 'Boar Form Only' }],
    ['Plain', { name: 'Plain' }],
  ] as const)('%s reads and prints', (printed, read) => {
    expect(readFeatureName(printed)).toEqual(read)
    expect(printFeatureName({ ...readFeatureName(printed), text: '' })).toBe(printed)
  })

  test('spell lists', () => {
    const text =
      'The sage is a 5th-level spellcaster. Its spellcasting ability is Wisdom (spell save DC 13, +5 to hit with spell attacks).\nCantrips (at will): guidance, light\n1st level (4 slots): bless, cure wounds\n1/day each: augury, scrying\nAt Will: detect magic'
    expect(readSpellcasting({ name: 'Spellcasting', text })).toEqual({
      ability: 'wis',
      casterLevel: 5,
      saveDc: 13,
      toHit: 5,
      groups: [
        { level: 0, spells: ['guidance', 'light'] },
        { level: 1, slots: 4, spells: ['bless', 'cure wounds'] },
        { perDay: 1, each: true, spells: ['augury', 'scrying'] },
        { atWill: true, spells: ['detect magic'] },
      ],
    })
  })

  test('a group that a page break left in the middle of a line is a group of its own', () => {
    const text =
      'At will: druidcraft, light 3/day each: entangle, goodberry\nCantrips (at will): light 1st level (4 slots): bane'
    expect(readSpellcasting({ name: 'Spellcasting', text })?.groups).toEqual([
      { atWill: true, spells: ['druidcraft', 'light'] },
      { perDay: 3, each: true, spells: ['entangle', 'goodberry'] },
      { level: 0, spells: ['light'] },
      { level: 1, slots: 4, spells: ['bane'] },
    ])
  })
})
