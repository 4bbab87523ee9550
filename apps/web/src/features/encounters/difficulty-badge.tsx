import type { DifficultyView } from '@tomekeeper/contracts/encounters'
import { Badge } from '../../ui/badge.tsx'
import { DIFFICULTY_WORDS, type Difficulty } from './encounter-words.ts'

const TONES: Record<Difficulty, 'plain' | 'good' | 'note' | 'warn' | 'danger'> = {
  none: 'plain',
  trivial: 'plain',
  easy: 'good',
  low: 'good',
  medium: 'note',
  moderate: 'note',
  hard: 'warn',
  high: 'warn',
  deadly: 'danger',
  beyond_high: 'danger',
}

/** How hard a fight is, in a word; where nobody can tell, it says that. */
export const DifficultyBadge = ({ difficulty }: { difficulty: DifficultyView | null }) =>
  difficulty ? (
    <Badge tone={TONES[difficulty.difficulty]}>{DIFFICULTY_WORDS[difficulty.difficulty]}</Badge>
  ) : (
    <Badge>Not weighed</Badge>
  )
