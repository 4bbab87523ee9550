import type { Damage } from '@tomekeeper/statblock'
import type { SaveAgainst } from '../../lib/roll.ts'

export const EDGES = ['normal', 'advantage', 'disadvantage'] as const
export type Edge = (typeof EDGES)[number]

/** What somebody wants rolled; `what` names it beside the monster's name: "Rend", "Dexterity save". */
export type AskedRoll =
  | { kind: 'attack' | 'save' | 'check'; what: string; bonus: number }
  | { kind: 'damage'; what: string; damage: readonly Damage[]; isCritical: boolean; save?: SaveAgainst }
  | { kind: 'recharge'; what: string; from: number }
  | { kind: 'other'; what: string; dice: string }
