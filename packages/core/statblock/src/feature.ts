import type { Ability, Condition, DamageType } from './vocabulary.ts'

/** How often a feature may be used (SB-13). */
export type Usage =
  | { kind: 'recharge'; from: number; to: number }
  | { kind: 'per_day'; uses: number; each?: boolean; usesInLair?: number }
  | { kind: 'per_turn'; uses: number }
  | { kind: 'after_rest'; rests: ('short' | 'long')[] }
  | { kind: 'costs'; actions: number }

/** One roll of damage. `mode` says how it joins the one before: added to it, or instead of it. */
export type Damage = { average: number; dice?: string; type?: DamageType; mode: 'base' | 'plus' | 'or' }

/** A saving throw that a feature asks for. */
export type Save = {
  ability: Ability
  dc: number
  damage: Damage[]
  /** What a success leaves of the damage, when the text says. */
  onSuccess?: 'half' | 'none'
  /** Conditions that the text names after the saving throw. */
  conditions: Condition[]
}

/** An attack as data; the sentence it was read from is its feature's text. */
export type Attack = {
  name: string
  kinds: ('melee' | 'ranged')[]
  with?: 'weapon' | 'spell'
  toHit: number
  /** Feet. */
  reach?: number
  /** Feet. */
  range?: { normal: number; long?: number }
  targets?: string
  damage: Damage[]
  save?: Save
}

/** Spells that share a way to be cast. */
export type SpellGroup = {
  /** 0 for cantrips; absent for innate spells. */
  level?: number
  slots?: number
  atWill?: boolean
  perDay?: number
  each?: boolean
  spells: string[]
}

/** Spellcasting as data. */
export type Spellcasting = {
  ability?: Ability
  casterLevel?: number
  saveDc?: number
  toHit?: number
  groups: SpellGroup[]
}

/** A named paragraph of a stat block: the text as printed, and what could be read from it. */
export type Feature = {
  /** Empty for an unnamed option, such as a lair action. */
  name: string
  /** Plain text; paragraphs are separated by a line break. */
  text: string
  usage?: Usage
  /** What stands in parentheses after the name and isn't a usage: "Hybrid Form Only". */
  nameNote?: string
  attack?: Attack
  /** A saving throw that isn't part of an attack. */
  save?: Save
  spellcasting?: Spellcasting
}

/** Features that share an introduction. */
export type FeatureGroup = { intro?: string; features: Feature[] }

/** Legendary actions with how many a round allows. */
export type LegendaryActions = FeatureGroup & { uses?: number; usesInLair?: number }
