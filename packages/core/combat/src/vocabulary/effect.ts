import type { AbilityScore } from './ability.ts'
import type { EffectCondition } from './condition.ts'

/** The two moments of a turn at which durations are counted. */
export const MOMENTS = ['start', 'end'] as const
/** The start or the end of a turn. */
export type Moment = (typeof MOMENTS)[number]

/** How long an effect lasts: until taken away, or until the n-th start or end of somebody's turn from now. */
export type Until = { kind: 'removed' } | { kind: 'turn'; of: string; at: Moment; turns: number }

/** A save that ends the effect, and when it is due. */
export type SaveToEnd = { ability: AbilityScore; dc: number; at: Moment }

/** One instance of a condition or of a named effect on one combatant. */
export type Effect = {
  id: string
  name: string
  condition: EffectCondition | null
  /** Who caused it; the name stays when the source has left, so that the effect is still explained. */
  source: { id: string | null; name: string } | null
  until: Until
  saveToEnd: SaveToEnd | null
  /** The combatant whose concentration holds it up. */
  concentrationOf: string | null
  /** Its end takes the temporary hit points with it. */
  holdsTempHp: boolean
  /** Part of lying at 0 hit points; waking takes it away. */
  fromZeroHp: boolean
  /** Only the DM knows. */
  secret: boolean
}

/** Why an effect ended. */
export const EFFECT_ENDINGS = [
  'expired',
  'removed',
  'saved',
  'concentration',
  'woke',
  'died',
  'nobody_left_to_count',
] as const
/** Why an effect ended. */
export type EffectEnding = (typeof EFFECT_ENDINGS)[number]
