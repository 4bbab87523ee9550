import type { EncounterCard } from '@tomekeeper/contracts/encounters'
import { Sunrise } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { DayPlan } from './day-plan.tsx'
import { ENCOUNTER_REASONS } from './encounter-words.ts'
import { useChainDay } from './use-chain-day.ts'
import { useDays } from './use-days.ts'

type Props = { campaignId: string; encounters: readonly EncounterCard[] }

/** By the rules of 2014: what several fights between two long rests take of the party, taken together. */
export function AdventuringDays({ campaignId, encounters }: Props) {
  const { data: days, error, refetch } = useDays(campaignId, '2014')
  const chain = useChainDay()
  const failure = failureFor(chain.error ?? (days ? null : error), ENCOUNTER_REASONS)
  const free = encounters.filter(({ dayId }) => dayId === null)
  const set = (dayId: string | null, encounterIds: string[]) => chain.mutate({ campaignId, dayId, encounterIds })

  return (
    <section aria-label="Adventuring days" className="flex flex-col gap-3">
      <header className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <h2 className="text-xl">Adventuring days</h2>
          <p className="text-control text-ink-soft">
            Fights between two long rests, and how much of a day’s strength they take of the party as it is.
          </p>
        </div>
        {days && free[0] && (
          <Button
            icon={<Sunrise size={16} aria-hidden />}
            busy={chain.isPending}
            onClick={() => free[0] && set(null, [free[0].id])}
          >
            Plan a day
          </Button>
        )}
      </header>
      {failure && (
        <Banner
          tone="danger"
          requestId={failure.requestId}
          actions={
            error && (
              <Button size="small" onClick={() => void refetch()}>
                Try again
              </Button>
            )
          }
        >
          {failure.sentence}
        </Banner>
      )}
      {!days && !error && (
        <Card>
          <RowsSkeleton label="Opening the days" rows={2} />
        </Card>
      )}
      {days?.map((day, at) => (
        <DayPlan
          key={day.id}
          campaignId={campaignId}
          name={`Day ${at + 1}`}
          day={day}
          encounters={encounters}
          free={free}
          busy={chain.isPending}
          onChain={(encounterIds) => set(day.id, encounterIds)}
        />
      ))}
    </section>
  )
}
