import type { AbilityScore, DamagePart } from '@tomekeeper/combat'

/** The saving throw against a roll of damage, and what a success leaves of it. */
export type SaveAgainst = { ability: AbilityScore; dc: number; onSuccess: 'half' | 'none' }

/** A roll made on a stat block, as a log or a fight takes it. */
export type StatBlockRoll = {
  kind: 'attack' | 'damage' | 'save' | 'check' | 'recharge' | 'other'
  /** "Goblin Warrior, Scimitar". */
  label: string
  /** The same without whose it is: "Scimitar". */
  what: string
  total: number
  /** How it came about: "1d20 (14) + 4". */
  detail: string
  /** Damage by type; empty for everything else. */
  parts: readonly DamagePart[]
  save?: SaveAgainst
  isCritical: boolean
  /** What recharges, by the feature's name. */
  ability?: string
}
