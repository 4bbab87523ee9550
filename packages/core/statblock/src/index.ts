export {
  CHALLENGE_RATINGS,
  type ChallengeRating,
  challengeRating,
  proficiencyByRating,
  xpByRating,
} from './challenge-rating.ts'
export type * from './feature.ts'
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
export type { Refusal, Refused } from './refusal.ts'
export { toMarkdown } from './export/to-markdown.ts'
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
