import type { Edition } from '../vocabulary/edition.ts'

/** Whether a creature can see none of the danger: each hider's Stealth reaches its passive Perception (SUR-1). */
export const isSurprisedBy = (stealth: readonly number[], passivePerception: number) =>
  stealth.length > 0 && stealth.every((total) => total >= passivePerception)

/** What surprise does: a lost first turn in 2014 (SUR-2), disadvantage on initiative and nothing else in 2024 (SUR-3). */
export const surpriseEffects = (rules: Edition) =>
  rules === '2014'
    ? { initiative: 'none' as const, losesFirstTurn: true, noReactionUntilTurnEnds: true }
    : { initiative: 'disadvantage' as const, losesFirstTurn: false, noReactionUntilTurnEnds: false }
