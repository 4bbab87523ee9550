import type { EffectCondition } from './condition.ts'
import type { DamagePart } from './damage.ts'

/** What a player may propose; nothing happens until the DM accepts. */
export type Suggestion =
  | {
      kind: 'damage'
      targetIds: readonly string[]
      parts: readonly DamagePart[]
      critical?: boolean
      sourceId?: string
    }
  | { kind: 'healing'; targetIds: readonly string[]; amount: number; sourceId?: string }
  | { kind: 'condition'; targetIds: readonly string[]; condition: EffectCondition; sourceId?: string }
  | { kind: 'condition_end'; targetIds: readonly string[]; condition: EffectCondition }

/** A player's proposal, waiting for the DM. */
export type Proposal = { id: string; by: string; suggestion: Suggestion; note: string }
