import type { AbilityScore } from '../vocabulary/ability.ts'
import type { EffectCondition } from '../vocabulary/condition.ts'
import type { Edition } from '../vocabulary/edition.ts'

/** Things a condition forbids. */
export type Forbidden =
  | 'action'
  | 'bonus_action'
  | 'reaction'
  | 'move'
  | 'speak'
  | 'see'
  | 'hear'
  | 'harm_charmer'
  | 'approach_source'

/** What a condition does, as far as a table can use it. */
export type ConditionEffects = {
  implies: readonly EffectCondition[]
  attacks: 'none' | 'advantage' | 'disadvantage'
  attacksAgainst: 'none' | 'advantage' | 'disadvantage'
  /** Attackers farther than 5 feet have disadvantage instead (prone). */
  farAttacksAgainst: 'same' | 'disadvantage'
  checks: 'none' | 'disadvantage'
  initiative: 'none' | 'advantage' | 'disadvantage'
  /** Hits from within 5 feet are critical. */
  criticalWithin5Feet: boolean
  failsSaves: readonly AbilityScore[]
  saveDisadvantage: readonly AbilityScore[]
  speedZero: boolean
  forbids: readonly Forbidden[]
  resistsAllDamage: boolean
  immuneTo: readonly ('poison' | 'disease' | 'poisoned')[]
  breaksConcentration: boolean
  /** When the advantage or disadvantage holds, where it is not always. */
  only: 'always' | 'source_in_sight' | 'not_against_source' | 'unseen'
}

const NOTHING: ConditionEffects = {
  implies: [],
  attacks: 'none',
  attacksAgainst: 'none',
  farAttacksAgainst: 'same',
  checks: 'none',
  initiative: 'none',
  criticalWithin5Feet: false,
  failsSaves: [],
  saveDisadvantage: [],
  speedZero: false,
  forbids: [],
  resistsAllDamage: false,
  immuneTo: [],
  breaksConcentration: false,
  only: 'always',
}

type Table = Readonly<Record<EffectCondition, ConditionEffects>>

const SRD_5_1: Table = {
  blinded: { ...NOTHING, attacks: 'disadvantage', attacksAgainst: 'advantage', forbids: ['see'] },
  charmed: { ...NOTHING, forbids: ['harm_charmer'] },
  deafened: { ...NOTHING, forbids: ['hear'] },
  frightened: {
    ...NOTHING,
    attacks: 'disadvantage',
    checks: 'disadvantage',
    forbids: ['approach_source'],
    only: 'source_in_sight',
  },
  grappled: { ...NOTHING, speedZero: true },
  incapacitated: { ...NOTHING, forbids: ['action', 'bonus_action', 'reaction'], breaksConcentration: true },
  invisible: { ...NOTHING, attacks: 'advantage', attacksAgainst: 'disadvantage' },
  paralyzed: {
    ...NOTHING,
    implies: ['incapacitated'],
    attacksAgainst: 'advantage',
    criticalWithin5Feet: true,
    failsSaves: ['str', 'dex'],
    speedZero: true,
    forbids: ['move', 'speak'],
  },
  petrified: {
    ...NOTHING,
    implies: ['incapacitated'],
    attacksAgainst: 'advantage',
    failsSaves: ['str', 'dex'],
    speedZero: true,
    forbids: ['move', 'speak'],
    resistsAllDamage: true,
    immuneTo: ['poison', 'disease'],
  },
  poisoned: { ...NOTHING, attacks: 'disadvantage', checks: 'disadvantage' },
  prone: { ...NOTHING, attacks: 'disadvantage', attacksAgainst: 'advantage', farAttacksAgainst: 'disadvantage' },
  restrained: {
    ...NOTHING,
    attacks: 'disadvantage',
    attacksAgainst: 'advantage',
    saveDisadvantage: ['dex'],
    speedZero: true,
  },
  stunned: {
    ...NOTHING,
    implies: ['incapacitated'],
    attacksAgainst: 'advantage',
    failsSaves: ['str', 'dex'],
    speedZero: true,
    forbids: ['move'],
  },
  unconscious: {
    ...NOTHING,
    implies: ['incapacitated', 'prone'],
    attacksAgainst: 'advantage',
    criticalWithin5Feet: true,
    failsSaves: ['str', 'dex'],
    speedZero: true,
    forbids: ['move', 'speak'],
  },
}

// Only what the 2024 glossary words differently.
const SRD_5_2_1: Table = {
  ...SRD_5_1,
  grappled: { ...SRD_5_1.grappled, attacks: 'disadvantage', only: 'not_against_source' },
  incapacitated: {
    ...SRD_5_1.incapacitated,
    forbids: ['action', 'bonus_action', 'reaction', 'speak'],
    initiative: 'disadvantage',
  },
  invisible: { ...SRD_5_1.invisible, initiative: 'advantage', only: 'unseen' },
  paralyzed: { ...SRD_5_1.paralyzed, forbids: [] },
  petrified: { ...SRD_5_1.petrified, forbids: [], immuneTo: ['poisoned'] },
  stunned: { ...SRD_5_1.stunned, speedZero: false, forbids: [] },
  unconscious: { ...SRD_5_1.unconscious, forbids: [] },
}

/** What a condition does in an edition (CND-1 to CND-14). */
export const conditionEffects = (rules: Edition, condition: EffectCondition): ConditionEffects =>
  (rules === '2014' ? SRD_5_1 : SRD_5_2_1)[condition]

/** These conditions and all they imply, each once however often it was given (CND-2, CND-3). */
export function withImplied(rules: Edition, conditions: Iterable<EffectCondition>): Set<EffectCondition> {
  const all = new Set(conditions)
  for (const condition of all) for (const implied of conditionEffects(rules, condition).implies) all.add(implied)
  return all
}

/** Feet it costs to stand up: half the speed, rounded down (CND-12). */
export const feetToStandUp = (speed: number) => Math.floor(speed / 2)
