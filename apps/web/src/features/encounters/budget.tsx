import type { DifficultyView } from '@tomekeeper/contracts/encounters'
import { useDeferredValue } from 'react'
import { counted, formatNumber } from '../../lib/format.ts'
import { BudgetBar } from '../../ui/budget-bar.tsx'
import { DIFFICULTY_WORDS, type Difficulty } from './encounter-words.ts'
import { TollLine } from './toll-line.tsx'
import type { Weight } from './weigh.ts'

type Props = { campaignId: string; weight: Weight; count: number }

/** How hard the fight is as it stands, against what the party's rules allow. */
export function Budget({ campaignId, weight, count }: Props) {
  const { difficulty, party, unweighed } = weight
  // a screen reader hears where the fight has come to, not every step on the way
  const spoken = useDeferredValue(difficulty ? DIFFICULTY_WORDS[difficulty.difficulty] : 'No fight yet')

  return (
    <section aria-label="Difficulty" className="rounded-md bg-surface px-4 pt-3 pb-2 shadow-float sm:px-5">
      <p className="sr-only" aria-live="polite">
        {`Difficulty: ${spoken}`}
      </p>
      {difficulty ? (
        <Bar difficulty={difficulty} label={`${counted(count, 'monster')} against ${party.length}`} />
      ) : (
        <p className="py-2 text-control text-ink-soft">{whyNot(weight, count)}</p>
      )}
      <div className="flex flex-wrap gap-x-5 text-sm text-ink-soft">
        {difficulty && difficulty.multiplier !== 1 && (
          <p>
            {formatNumber(difficulty.totalXp)} XP × {difficulty.multiplier} for their number
          </p>
        )}
        {weight.waves.map(({ wave, difficulty: one }) => (
          <p key={wave}>
            {wave === 0 ? 'From the start' : `Wave ${wave}`}:{' '}
            {one
              ? `${formatNumber(one.adjustedXp)} XP, ${DIFFICULTY_WORDS[one.difficulty].toLowerCase()}`
              : 'not weighed'}
          </p>
        ))}
        {difficulty && unweighed.length > 0 && (
          <p>Without a challenge rating, so not counted: {unweighed.map(({ name }) => name).join(', ')}.</p>
        )}
      </div>
      {difficulty && <TollLine campaignId={campaignId} difficulty={difficulty} />}
    </section>
  )
}

function Bar({ difficulty, label }: { difficulty: DifficultyView; label: string }) {
  const bands = difficulty.thresholds.map(({ name, xp }) => ({
    label: DIFFICULTY_WORDS[name as Difficulty] ?? name,
    upTo: xp,
  }))
  return (
    <BudgetBar
      label={label}
      value={difficulty.adjustedXp}
      bands={bands}
      floors={difficulty.rules === '2014'}
      below={DIFFICULTY_WORDS.trivial}
    />
  )
}

function whyNot({ party, unweighed }: Weight, count: number) {
  if (count === 0) return 'Add a monster, and this says how hard the fight will be.'
  if (party.length === 0) return 'Nobody is there to fight it: bring somebody of the party, or a guest.'
  return unweighed.length === 1
    ? 'It has no challenge rating, so nobody can say how hard it will be.'
    : 'None of these has a challenge rating, so nobody can say how hard it will be.'
}
