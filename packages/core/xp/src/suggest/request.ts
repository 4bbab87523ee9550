import type { Assessment } from '../assess-encounter.ts'
import type { Rules } from '../rules.ts'

/** How hard a suggested fight may be asked to be in 2014. */
export const TARGETS_2014 = ['trivial', 'easy', 'medium', 'hard', 'deadly'] as const

/** Which budget a suggested fight may be asked to spend in 2024. */
export const TARGETS_2024 = ['low', 'moderate', 'high'] as const

/** No suggestion has more monsters than this, locked ones included. */
export const MOST_CREATURES = 60

/** A difficulty that can be asked for. */
export type Target = (typeof TARGETS_2014)[number] | (typeof TARGETS_2024)[number]

/** A monster that may be suggested. `xp`, printed in its stat block, wins over the table. */
export type Candidate = {
  id: string
  cr: string
  xp?: number
  environments?: readonly string[]
  roles?: readonly string[]
}

/** A candidate the DM insists on: exactly `count` of it, or as many as fit when no count is named. */
export type Locked = { id: string; count?: number }

/** What {@link suggestEncounters} is asked. */
export type SuggestionRequest = {
  rules: Rules
  party: readonly number[]
  target: Target
  candidates: readonly Candidate[]
  /** The same seed and the same question give the same suggestions. */
  seed: string | number
  locked?: readonly Locked[]
  /** How many suggestions at most; 5 if unsaid, 50 at most. */
  max?: number
  /** How many monsters in all, locked ones included; 1 to 15 if unsaid. */
  creatures?: { least?: number; most?: number }
  /** How many different monsters at most beside the locked ones; 3 if unsaid, 5 at most. */
  kinds?: number
  /** Only monsters of one of these environments are added. */
  environments?: readonly string[]
  /** Each of these roles is filled by at least one monster of every suggestion; 8 at most. */
  roles?: readonly string[]
}

/** Some monsters of one kind in a suggestion. */
export type SuggestedGroup = { id: string; cr: string; xp: number; count: number; isLocked: boolean }

/** A fight worth considering, and how hard it is. */
export type Suggestion = { monsters: SuggestedGroup[]; assessment: Assessment }

/** Suggestions, each different; `isExhaustive` says whether every combination was looked at. */
export type Suggestions = { ok: true; suggestions: Suggestion[]; isExhaustive: boolean }
