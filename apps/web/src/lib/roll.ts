import type { DamagePart } from '@tomekeeper/combat'

/** A roll made on a stat block, as a log or a fight takes it. */
export type StatBlockRoll = {
  kind: 'attack' | 'damage' | 'save' | 'check' | 'recharge' | 'other'
  /** "Goblin Warrior, Scimitar". */
  label: string
  total: number
  /** How it came about: "1d20 (14) + 4". */
  detail: string
  /** Damage by type; empty for everything else. */
  parts: readonly DamagePart[]
  isCritical: boolean
  /** What recharges, by the feature's name. */
  ability?: string
}
