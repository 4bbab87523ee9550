export {
  CHALLENGE_RATINGS,
  type ChallengeRating,
  challengeRating,
  proficiencyByRating,
  xpByRating,
} from './challenge-rating.ts'
export type * from './feature.ts'
export type { UnreadField } from './import/fields.ts'
export { importFiveETools } from './import/five-e-tools/import-five-e-tools.ts'
export { importImprovedInitiative } from './import/improved-initiative/import-improved-initiative.ts'
export type { Imported, ImportedStatBlock } from './import/imported.ts'
export { importOpen5e } from './import/open5e/import-open5e.ts'
export { LOCATOR_SOURCES, type Locator, type LocatorSource, parseLocator, printLocator, slugOf } from './locator.ts'
export type { Doubt } from './read/doubts.ts'
export {
  type FoundStatBlock,
  LONGEST_TEXT,
  type Reading,
  readStatBlocks,
  type Span,
  type Unread,
} from './read/read-stat-blocks.ts'
export type { RefusalCode, Refused } from './refusal.ts'
export { fromJson, toJson } from './export/json.ts'
export { toMarkdown } from './export/to-markdown.ts'
export { printArmorClass } from './phrases/armor-class.ts'
export { printSavingThrows } from './phrases/bonuses.ts'
export { printChallenge } from './phrases/challenge.ts'
export { printConditions, printDefences } from './phrases/defences.ts'
export { printHitPoints } from './phrases/hit-points.ts'
export { printSenses } from './phrases/senses.ts'
export { printSpeed } from './phrases/speed.ts'
export { printTypeLine } from './phrases/type-line.ts'
export { featureFrom } from './phrases/feature-from.ts'
export { printFeatureName, printUsage } from './phrases/usage.ts'
export {
  type ArmorClass,
  type Challenge,
  type DamageDefence,
  emptyStatBlock,
  type HitPoints,
  type Initiative,
  type Publication,
  type StatBlock,
} from './stat-block.ts'
export * from './vocabulary.ts'
