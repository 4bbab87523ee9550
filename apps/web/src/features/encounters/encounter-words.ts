import type { DifficultyView, EncounterRefusal, TARGETS } from '@tomekeeper/contracts/encounters'
import type { Reasons } from '../../lib/errors.ts'

export type Difficulty = DifficultyView['difficulty']
export type Target = (typeof TARGETS)[number]

export const DIFFICULTY_WORDS: Record<Difficulty, string> = {
  none: 'No fight',
  trivial: 'Trivial',
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
  deadly: 'Deadly',
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  beyond_high: 'Beyond high',
}

/** In its own rules' words, from the mildest. */
export const TARGETS_OF: Record<'2014' | '2024', readonly Target[]> = {
  '2014': ['easy', 'medium', 'hard', 'deadly'],
  '2024': ['low', 'moderate', 'high'],
}

export const ENCOUNTER_REASONS: Reasons & Record<EncounterRefusal, string> = {
  too_many_encounters: 'A campaign holds 500 encounters at most. Remove some first.',
  no_adventuring_day: 'The 2024 rules have no adventuring day. Each fight stands for itself.',
  empty_party: 'A fight is measured against a party. Add a character on the party page, or a guest here.',
  unknown_target: 'The campaign’s rules have no fights of that difficulty. Choose another.',
  locked_over_target: 'What is kept is harder than that by itself. Ask for a harder fight, or keep less of it.',
  bad_limit: 'That many monsters cannot be searched. At most 60 in all, those that stay included.',
}
