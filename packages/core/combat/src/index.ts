export * from './vocabulary.ts'

// a fight, its commands and its events
export { decide, type Decision } from './decide.ts'
export { evolve, replay } from './evolve.ts'
export { newFight, resume, snapshotOf, type Fight, type Snapshot, type Step } from './fight.ts'
export { readCommand } from './check/commands.ts'

// what each may see
export { asSeenBy, type DmView, type SeenLoot, type TableView } from './view/as-seen-by.ts'
export type { SeenCombatant, SeenEffect } from './view/combatant-as-seen-by.ts'
export { disclosureTo, type SeenHealth } from './view/health.ts'
export { labelOf } from './view/label.ts'
export { promptsFor, type Prompt } from './view/prompts.ts'
export { isSeenBy, seenRound, seenTurn } from './view/seen-turn.ts'
export { eventsAsSeenBy, type SeenEvent } from './log/events-as-seen-by.ts'
export { hearOn, isAboutTime, nothingHeard, type Hearing } from './log/hearing.ts'
export {
  historyAsSeenBy,
  inTurns,
  logInSentences,
  type HistoryStep,
  type HistoryTurn,
} from './log/history-as-seen-by.ts'

// a fight in numbers
export {
  isOfTheParty,
  statisticsOf,
  type CombatantTally,
  type DealtBySide,
  type FightStatistics,
  type RoundTally,
} from './log/statistics.ts'
export { tollOf, type FightToll } from './log/toll.ts'

// small rules, callable alone
export { awardFor } from './rules/award.ts'
export { concentrationDc } from './rules/concentration.ts'
export {
  conditionEffects,
  feetToStandUp,
  withImplied,
  type ConditionEffects,
  type Forbidden,
} from './rules/conditions.ts'
export { damageTaken, halved, NO_DEFENCES } from './rules/damage.ts'
export { exhaustionAfterLongRest, exhaustionEffects, type ExhaustionEffects } from './rules/exhaustion.ts'
export { HEALTH_WORDS, healthTenths, healthWord, type HealthWord } from './rules/health-word.ts'
export { applyDamageToHp, applyHealing, chooseTempHp, isBloodied, type HitPoints } from './rules/hit-points.ts'
export { combinedEdge, initiativeEdge, initiativeScore, inTurnOrder, keptD20 } from './rules/initiative.ts'
export { isReady, LAIR_INITIATIVE, legendaryActions, legendaryResistancesLeft, recharges } from './rules/legendary.ts'
export { conditionsOf, isIncapacitated, maxHpNow, situationOf, type Situation } from './rules/situation.ts'
export { isSurprisedBy, surpriseEffects } from './rules/surprise.ts'
export {
  deathSave,
  failuresFromDamage,
  hpWhenKnockedOut,
  isMassive,
  outcomeAtZero,
  STABILISING,
  type DeathSaves,
} from './rules/zero-hp.ts'
