import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyDamageToHp,
  applyHealing,
  awardFor,
  chooseTempHp,
  concentrationDc,
  conditionEffects,
  CONDITIONS,
  damageTaken,
  deathSave,
  EFFECT_CONDITIONS,
  exhaustionAfterLongRest,
  exhaustionEffects,
  feetToStandUp,
  halved,
  healthTenths,
  healthWord,
  hpWhenKnockedOut,
  initiativeScore,
  isBloodied,
  isMassive,
  isSurprisedBy,
  NO_DEFENCES,
  outcomeAtZero,
  recharges,
  surpriseEffects,
  withImplied,
  type DamagePart,
  type Defences,
} from '../index.ts'

const hit = (...parts: [number, DamagePart['type']][]): DamagePart[] =>
  parts.map(([amount, type]) => ({ amount, type }))
const points = fc.integer({ min: 0, max: 1000 })

describe('damage', () => {
  test.each<{ rule: string; has: Partial<Defences>; hit: DamagePart[]; total: number; all?: boolean }>([
    { rule: 'DMG-1 is never negative', has: {}, hit: hit([0, 'fire']), total: 0 },
    {
      rule: 'DMG-3 flat first: 5.1 p.97, 25 less 5, halved',
      has: { reduce: [{ amount: 5, types: null }], resist: ['bludgeoning'] },
      hit: hit([25, 'bludgeoning']),
      total: 10,
    },
    {
      rule: 'DMG-5 resistance before vulnerability: 5.2.1 p.17, 28 fire',
      has: { reduce: [{ amount: 5, types: null }], resist: ['fire'], vulnerable: ['fire'] },
      hit: hit([28, 'fire']),
      total: 22,
    },
    {
      rule: 'DMG-4 resistance counts once',
      has: { resist: ['fire', 'fire'], resistNonmagical: ['fire'] },
      hit: hit([20, 'fire']),
      total: 10,
    },
    {
      rule: 'DMG-5 vulnerability counts once',
      has: { vulnerable: ['cold', 'cold'] },
      hit: hit([7, 'cold']),
      total: 14,
    },
    {
      rule: 'DMG-6 immunity stops its type only',
      has: { immune: ['poison'] },
      hit: hit([9, 'poison'], [4, 'piercing']),
      total: 4,
    },
    { rule: 'DMG-7 rounds down', has: { resist: ['acid'] }, hit: hit([7, 'acid']), total: 3 },
    {
      rule: 'DMG-7 rounds once for a type in one hit',
      has: { resist: ['slashing'] },
      hit: hit([3, 'slashing'], [3, 'slashing']),
      total: 3,
    },
    {
      rule: 'DMG-7 rounds each type by itself',
      has: { resist: ['fire', 'cold'] },
      hit: hit([3, 'fire'], [3, 'cold']),
      total: 2,
    },
    {
      rule: 'DMG-3 a reduction is spent once a hit',
      has: { reduce: [{ amount: 5, types: null }] },
      hit: hit([3, 'fire'], [4, 'cold']),
      total: 2,
    },
    {
      rule: 'DMG-3 a reduction meets its types',
      has: { reduce: [{ amount: 3, types: ['slashing'] }] },
      hit: hit([5, 'fire'], [5, 'slashing']),
      total: 7,
    },
    {
      rule: 'DMG-4 petrified resists everything',
      has: {},
      hit: hit([9, 'force'], [9, 'untyped']),
      total: 8,
      all: true,
    },
    { rule: 'DMG-4 untyped damage meets no resistance', has: { resist: ['fire'] }, hit: hit([9, 'untyped']), total: 9 },
    {
      rule: 'DMG-4 nonmagical resistance, nonmagical hit',
      has: { resistNonmagical: ['slashing'] },
      hit: hit([9, 'slashing']),
      total: 4,
    },
    {
      rule: 'DMG-4 nonmagical resistance, magical hit',
      has: { resistNonmagical: ['slashing'] },
      hit: [{ amount: 9, type: 'slashing', magical: true }],
      total: 9,
    },
    {
      rule: 'DMG-6 nonmagical immunity, mixed hit',
      has: { immuneNonmagical: ['slashing'] },
      hit: [...hit([9, 'slashing']), { amount: 4, type: 'slashing', magical: true }],
      total: 4,
    },
  ])('$rule', ({ has, hit, total, all }) => {
    expect(damageTaken({ ...NO_DEFENCES, ...has }, hit, all).total).toBe(total)
  })

  test('DMG-8 half on a save, each type rounded down', () => {
    expect(halved(hit([7, 'fire'], [5, 'cold'])).map((part) => part.amount)).toEqual([3, 2])
  })

  test('what is lost is the damage, or all there was', () => {
    fc.assert(
      fc.property(points, points, points, (hp, tempHp, damage) => {
        const after = applyDamageToHp({ hp, tempHp, maxHp: 1000 }, damage)
        expect(after.hpLost + after.tempHpLost).toBe(Math.min(damage, hp + tempHp))
        expect(after.hp).toBe(hp - after.hpLost)
        expect(after.overflow).toBe(Math.max(0, damage - hp - tempHp))
        // temporary hit points go first
        if (after.hpLost > 0) expect(after.tempHp).toBe(0)
      }),
    )
  })

  test('no defence but vulnerability makes a hit worse, and the order of its parts does not matter', () => {
    const part = fc.record({ amount: points, type: fc.constantFrom('fire', 'cold', 'slashing') })
    const list = fc.subarray(['fire', 'cold', 'slashing'] as const)
    fc.assert(
      fc.property(fc.array(part as fc.Arbitrary<DamagePart>), list, list, (parts, resist, immune) => {
        const defences = { ...NO_DEFENCES, resist, immune }
        const rolled = parts.reduce((sum, one) => sum + one.amount, 0)
        const { total } = damageTaken(defences, parts)
        expect(total).toBeLessThanOrEqual(rolled)
        expect(damageTaken(defences, parts.toReversed()).total).toBe(total)
      }),
    )
  })
})

test.each([
  { rule: 'TMP-2 10 then 12, the higher', now: 10, offered: 12, keep: 'higher', kept: 12 },
  { rule: 'TMP-2 12 then 10, the higher', now: 12, offered: 10, keep: 'higher', kept: 12 },
  { rule: 'TMP-2 the owner may take the lower', now: 12, offered: 10, keep: 'new', kept: 10 },
  { rule: 'TMP-2 the owner may keep the old', now: 10, offered: 12, keep: 'old', kept: 10 },
] as const)('$rule', ({ now, offered, keep, kept }) => expect(chooseTempHp(now, offered, keep)).toBe(kept))

test('HEAL-1 healing stops at the maximum', () => {
  expect(applyHealing({ hp: 8, tempHp: 0, maxHp: 10 }, 5)).toBe(10)
  expect(applyHealing({ hp: 2, tempHp: 0, maxHp: 10 }, 5)).toBe(7)
})

test.each([
  { rule: 'DMG-9 half is bloodied', hp: 10, maxHp: 20, is: true },
  { rule: 'DMG-9 one more is not', hp: 11, maxHp: 20, is: false },
  { rule: 'DMG-9 half of an odd number', hp: 10, maxHp: 21, is: true },
  { rule: 'DMG-9 none is down', hp: 0, maxHp: 20, is: false },
])('$rule', ({ hp, maxHp, is }) => expect(isBloodied({ hp, tempHp: 0, maxHp })).toBe(is))

test.each([
  { rule: 'CONC-2 at least 10', damage: 1, dc2014: 10, dc2024: 10 },
  { rule: 'CONC-2 half, rounded down', damage: 23, dc2014: 11, dc2024: 11 },
  { rule: 'CONC-2 62 damage', damage: 62, dc2014: 31, dc2024: 30 },
  { rule: 'CONC-2 300 damage', damage: 300, dc2014: 150, dc2024: 30 },
])('$rule', ({ damage, dc2014, dc2024 }) => {
  expect(concentrationDc('2014', damage)).toBe(dc2014)
  expect(concentrationDc('2024', damage)).toBe(dc2024)
})

test.each([
  { rule: 'ZERO-2 5.1 p.98: 12 maximum, 12 left over', rules: '2014', kind: 'character', overflow: 12, dies: true },
  { rule: 'ZERO-2 one short', rules: '2014', kind: 'character', overflow: 11, dies: false },
  { rule: 'ZERO-2 2014 says it of anyone', rules: '2014', kind: 'npc', overflow: 12, dies: true },
  { rule: 'ZERO-2 2024 says it of characters', rules: '2024', kind: 'character', overflow: 12, dies: true },
  { rule: 'ZERO-2 and not of others', rules: '2024', kind: 'npc', overflow: 12, dies: false },
] as const)('$rule', ({ rules, kind, overflow, dies }) => expect(isMassive(rules, kind, overflow, 12)).toBe(dies))

test.each([
  { rule: 'ZERO-3 monsters die', kind: 'monster', atZero: 'dies', knockOut: false, outcome: 'dies' },
  { rule: 'ZERO-3 unless the DM says otherwise', kind: 'monster', atZero: 'falls', knockOut: false, outcome: 'falls' },
  { rule: 'ZERO-4 characters fall', kind: 'character', atZero: 'falls', knockOut: false, outcome: 'falls' },
  { rule: 'ZERO-10 or are knocked out', kind: 'monster', atZero: 'dies', knockOut: true, outcome: 'knocked_out' },
] as const)('$rule', ({ outcome, ...fall }) =>
  expect(outcomeAtZero({ rules: '2024', overflow: 0, maxHp: 12, ...fall })).toBe(outcome),
)

test('ZERO-10 hit points of someone knocked out', () => {
  expect(hpWhenKnockedOut('2014')).toBe(0)
  expect(hpWhenKnockedOut('2024')).toBe(1)
})

test.each([
  { rule: 'ZERO-5 ten succeeds', at: [0, 0], d20: 10, is: { result: 'success', successes: 1, failures: 0 } },
  { rule: 'ZERO-5 nine fails', at: [0, 0], d20: 9, is: { result: 'failure', successes: 0, failures: 1 } },
  {
    rule: 'ZERO-5 three successes are stable',
    at: [2, 2],
    d20: 15,
    is: { result: 'stable', successes: 0, failures: 0 },
  },
  { rule: 'ZERO-5 three failures are death', at: [2, 2], d20: 5, is: { result: 'dies', successes: 2, failures: 3 } },
  { rule: 'ZERO-6 a 1 is two failures', at: [0, 0], d20: 1, is: { result: 'failure', successes: 0, failures: 2 } },
  {
    rule: 'ZERO-6 a 1 after one failure is death',
    at: [2, 1],
    d20: 1,
    is: { result: 'dies', successes: 2, failures: 3 },
  },
  { rule: 'ZERO-6 a 20 wakes', at: [0, 2], d20: 20, is: { result: 'wakes', successes: 0, failures: 0 } },
  {
    rule: 'EXH-2 exhaustion weighs on the total',
    at: [0, 0],
    d20: 11,
    bonus: -2,
    is: { result: 'failure', successes: 0, failures: 1 },
  },
])('$rule', ({ at, d20, bonus, is }) =>
  expect(deathSave({ successes: at[0] ?? 0, failures: at[1] ?? 0 }, d20, bonus)).toEqual(is),
)

test.each([
  { rule: 'EXH-1 nothing at 0', rules: '2014', level: 0, is: { checks: 'none', speed: 'whole', dies: false } },
  { rule: 'EXH-1 checks at 1', rules: '2014', level: 1, is: { checks: 'disadvantage', speed: 'whole' } },
  { rule: 'EXH-1 half speed at 2', rules: '2014', level: 2, is: { speed: 'halved', attacksAndSaves: 'none' } },
  { rule: 'EXH-1 attacks and saves at 3', rules: '2014', level: 3, is: { attacksAndSaves: 'disadvantage' } },
  { rule: 'EXH-1 half the maximum at 4', rules: '2014', level: 4, is: { halvesMaxHp: true, speed: 'halved' } },
  { rule: 'EXH-1 no speed at 5', rules: '2014', level: 5, is: { speed: 'zero', checks: 'disadvantage', dies: false } },
  { rule: 'EXH-1 death at 6', rules: '2014', level: 6, is: { dies: true, d20Penalty: 0 } },
  {
    rule: 'EXH-2 minus two and five feet a level',
    rules: '2024',
    level: 3,
    is: { d20Penalty: 6, speedPenalty: 15, checks: 'none', halvesMaxHp: false },
  },
  { rule: 'EXH-2 death at 6', rules: '2024', level: 6, is: { dies: true } },
] as const)('$rule', ({ rules, level, is }) => expect(exhaustionEffects(rules, level)).toMatchObject(is))

test('EXH-3 a long rest takes one level, in 2014 with food and drink', () => {
  expect(exhaustionAfterLongRest('2014', 3, true)).toBe(2)
  expect(exhaustionAfterLongRest('2014', 3, false)).toBe(3)
  expect(exhaustionAfterLongRest('2024', 3, false)).toBe(2)
  expect(exhaustionAfterLongRest('2024', 0, false)).toBe(0)
})

describe('conditions', () => {
  test('CND-1 there are fifteen, one of them a level', () => {
    expect(CONDITIONS).toHaveLength(15)
    expect(EFFECT_CONDITIONS).toHaveLength(14)
  })

  test.each([
    ['paralyzed', ['paralyzed', 'incapacitated']],
    ['petrified', ['petrified', 'incapacitated']],
    ['stunned', ['stunned', 'incapacitated']],
    ['unconscious', ['unconscious', 'incapacitated', 'prone']],
    ['poisoned', ['poisoned']],
  ] as const)('CND-3 what %s implies', (condition, implied) => {
    for (const rules of ['2014', '2024'] as const)
      expect(withImplied(rules, [condition, condition])).toEqual(new Set(implied))
  })

  test('CND-6 and CND-7 critical hits nearby and saves that fail', () => {
    const which = (fits: (one: ReturnType<typeof conditionEffects>) => boolean) =>
      EFFECT_CONDITIONS.filter((name) => fits(conditionEffects('2014', name)) && fits(conditionEffects('2024', name)))
    expect(which((one) => one.criticalWithin5Feet)).toEqual(['paralyzed', 'unconscious'])
    expect(which((one) => one.failsSaves.join() === 'str,dex')).toEqual([
      'paralyzed',
      'petrified',
      'stunned',
      'unconscious',
    ])
  })

  test.each([
    {
      rule: 'CND-8 grappled',
      name: 'grappled',
      in2014: { attacks: 'none' },
      in2024: { attacks: 'disadvantage', only: 'not_against_source' },
    },
    {
      rule: 'CND-5 incapacitated',
      name: 'incapacitated',
      in2014: { forbids: ['action', 'bonus_action', 'reaction'], initiative: 'none' },
      in2024: {
        forbids: ['action', 'bonus_action', 'reaction', 'speak'],
        initiative: 'disadvantage',
        breaksConcentration: true,
      },
    },
    {
      rule: 'CND-10 stunned',
      name: 'stunned',
      in2014: { forbids: ['move'], speedZero: true },
      in2024: { forbids: [], speedZero: false },
    },
    {
      rule: 'CND-9 petrified',
      name: 'petrified',
      in2014: { immuneTo: ['poison', 'disease'], resistsAllDamage: true },
      in2024: { immuneTo: ['poisoned'], resistsAllDamage: true },
    },
    {
      rule: 'CND-11 invisible',
      name: 'invisible',
      in2014: { only: 'always', initiative: 'none' },
      in2024: { only: 'unseen', initiative: 'advantage' },
    },
  ] as const)('$rule differs between the editions', ({ name, in2014, in2024 }) => {
    expect(conditionEffects('2014', name)).toMatchObject(in2014)
    expect(conditionEffects('2024', name)).toMatchObject(in2024)
  })

  test('CND-12 standing up costs half the speed, rounded down', () => expect(feetToStandUp(25)).toBe(12))
})

test.each([
  { rule: 'INI-7 ten and the modifier', edge: 'none', score: 13 },
  { rule: 'INI-7 five more', edge: 'advantage', score: 18 },
  { rule: 'INI-7 five less', edge: 'disadvantage', score: 8 },
] as const)('$rule', ({ edge, score }) => expect(initiativeScore(3, edge)).toBe(score))

test.each([
  { rule: 'SUR-1 every hider unnoticed', stealth: [15, 18], passive: 14, is: true },
  { rule: 'SUR-1 one is noticed', stealth: [15, 9], passive: 14, is: false },
  { rule: 'SUR-1 nobody hides', stealth: [], passive: 14, is: false },
])('$rule', ({ stealth, passive, is }) => expect(isSurprisedBy(stealth, passive)).toBe(is))

test('SUR-2 and SUR-3 surprise in both editions', () => {
  expect(surpriseEffects('2014')).toEqual({ initiative: 'none', losesFirstTurn: true, noReactionUntilTurnEnds: true })
  expect(surpriseEffects('2024')).toEqual({
    initiative: 'disadvantage',
    losesFirstTurn: false,
    noReactionUntilTurnEnds: false,
  })
})

test('RCH-1 recharge 5–6', () => {
  const breath = { kind: 'recharge', name: 'Fire Breath', on: 5, ready: false } as const
  expect([1, 4, 5, 6].map((d6) => recharges(breath, d6))).toEqual([false, false, true, true])
})

test('XP-1 and XP-2 an even share of raw XP, and what is left over', () => {
  const foes = [
    { id: 'a', xp: 450 },
    { id: 'b', xp: 50 },
  ]
  expect(awardFor(foes, 3)).toEqual({ total: 500, each: 166, remainder: 2, among: 3, defeated: ['a', 'b'] })
  expect(awardFor(foes, 0)).toMatchObject({ total: 500, each: 0, remainder: 500 })
})

test('VIEW-2 and VIEW-3 words and tenths tell no number', () => {
  const body = (hp: number) => ({ hp, tempHp: 0, maxHp: 40, exhaustion: 0, life: 'alive' as const })
  expect([40, 39, 20, 0].map((hp) => healthWord('2024', body(hp)))).toEqual(['unhurt', 'hurt', 'bloodied', 'down'])
  expect([40, 39, 37, 20, 1, 0].map((hp) => healthTenths('2024', body(hp)))).toEqual([10, 9, 9, 5, 1, 0])
  expect(healthWord('2014', { ...body(0), life: 'dead' })).toBe('dead')
})
