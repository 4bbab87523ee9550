import type { Outcome, Side } from '@tomekeeper/combat'
import type { AftermathRefusal } from '@tomekeeper/contracts/combat'

export const AFTERMATH_REASONS: Record<AftermathRefusal, string> = {
  fight_is_not_over: 'The fight goes on. End it first, then give experience.',
  already_awarded: 'Someone already gave experience for this fight. Take it back first to give another share.',
  not_enough_xp: 'Their experience does not allow that level yet.',
}

const OUTCOMES: Record<Outcome, string> = {
  victory: 'Victory',
  defeat: 'Defeat',
  retreat: 'Retreat',
  truce: 'Truce',
  unfinished: 'Broken off',
}

/** Kept facts hold the word as text. */
export const outcomeInWords = (outcome: string) => (OUTCOMES as Record<string, string>)[outcome] ?? outcome

export const SIDES: Record<Side | 'unknown', string> = {
  party: 'The party',
  foe: 'Foes',
  neutral: 'Bystanders',
  unknown: 'Nobody named',
}

/** "beyond_high" as a person says it. */
export const difficultyInWords = (difficulty: string) => {
  const words = difficulty.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** 0.354 is "35 %". */
export const percent = (share: number) => `${Math.round(share * 100)} %`
