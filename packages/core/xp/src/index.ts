export { type AdventuringDay, adventuringDay } from './adventuring-day.ts'
export {
  type Assessment,
  type Assessment2014,
  type Assessment2024,
  assessEncounter,
  DIFFICULTIES_2014,
  DIFFICULTIES_2024,
  type Difficulty2014,
  type Difficulty2024,
  type Encounter,
} from './assess-encounter.ts'
export { type Award, awardXp } from './award-xp.ts'
export { BUDGETS_2024, type Budgets2024, budgets2024 } from './budgets-2024.ts'
export { CHALLENGE_RATINGS, type ChallengeRating, isChallengeRating, XP_BY_CR } from './challenge-ratings.ts'
export { type CharacterLevel, levelForXp, XP_FOR_LEVEL, xpForLevel } from './character-level.ts'
export { type CountsQuestion, countsThatFit } from './counts-that-fit.ts'
export type { MonsterGroup } from './monster-group.ts'
export { multiplier2014 } from './multiplier-2014.ts'
export { type OneMore, type WhatIfOneMore, whatIfOneMore } from './one-more.ts'
export { FEWEST_FIGHTS, predictToll, type Toll, type TollOfFight, type TollQuestion } from './predict-toll.ts'
export { XP_REFUSALS, type XpRefusal, type XpRefusalCode } from './refusal.ts'
export { RULES, type Rules } from './rules.ts'
export {
  type Candidate,
  type Locked,
  MOST_CREATURES,
  type SuggestedGroup,
  type Suggestion,
  type SuggestionRequest,
  type Suggestions,
  TARGETS_2014,
  TARGETS_2024,
  type Target,
} from './suggest/request.ts'
export { suggestEncounters } from './suggest/suggest-encounters.ts'
export { THRESHOLDS_2014, type Thresholds2014, thresholds2014 } from './thresholds-2014.ts'
export { crForXp, xpForCr } from './xp-and-cr.ts'
