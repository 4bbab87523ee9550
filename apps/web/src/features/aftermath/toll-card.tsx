import type { FightFacts } from '@tomekeeper/contracts/combat'
import { predictToll } from '@tomekeeper/xp'
import { failureFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { TollPlot } from './toll-plot.tsx'
import { asItWent, inRange, onPaper, verdictOf } from './toll-words.ts'
import { usePastFights } from './use-past-fights.ts'

type Props = { campaignId: string; combatId: string; facts: FightFacts }

const TITLE = 'Expected and happened'

/** What the rules predicted, what this party's past predicted, and what the fight took. */
export function TollCard({ campaignId, combatId, facts }: Props) {
  const { data, error, refetch, isRefetching } = usePastFights(campaignId)
  if (error) {
    const failure = failureFor(error)
    return (
      <Card title={TITLE}>
        <FailureState requestId={failure?.requestId} onRetry={() => void refetch()} retrying={isRefetching}>
          {failure?.sentence}
        </FailureState>
      </Card>
    )
  }
  if (!data)
    return (
      <Card title={TITLE}>
        <ProseSkeleton label="Looking at past fights" lines={3} />
      </Card>
    )

  const past = data.filter((fight) => fight.combatId !== combatId)
  const expected = predictToll({ past, adjustedXp: facts.adjustedXp, budget: facts.budget })
  const whole = predictToll({ past, adjustedXp: facts.budget, budget: facts.budget })
  return (
    <Card title={TITLE}>
      <dl className="grid gap-x-6 gap-y-3 text-control sm:grid-cols-[max-content_1fr] [&_dt]:text-ink-soft">
        <dt>On paper</dt>
        <dd className="-mt-3 font-medium sm:mt-0">
          {facts.budget > 0 ? onPaper(facts) : 'Nobody’s level is known, so there is nothing to measure it by.'}
        </dd>
        <dt>Expected</dt>
        <dd className="-mt-3 sm:mt-0">
          {expected.ok ? (
            <>
              <strong className="font-medium">{inRange(expected)}</strong> of the party’s hit points, going by{' '}
              {counted(expected.fights, 'earlier fight')}
            </>
          ) : (
            'Three earlier fights are needed to say what one like this takes from your party.'
          )}
        </dd>
        <dt>Happened</dt>
        <dd className="-mt-3 sm:mt-0">
          <strong className="font-medium">{asItWent(facts)}</strong>
          {expected.ok && <span className="block text-ink-soft">{verdictOf(facts.toll, expected)}</span>}
        </dd>
      </dl>
      {facts.budget > 0 && past.length > 0 && (
        <div className="mt-6">
          <TollPlot facts={facts} past={past} whole={whole.ok ? whole : null} />
        </div>
      )}
    </Card>
  )
}
