import type { HistoryTurn, SeenCombatant } from '@tomekeeper/combat'
import { useState } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Loading, Skeleton } from '../../ui/skeleton.tsx'
import { useStory } from './use-story.ts'

type Props = { campaignId: string; combatId: string; combatants: readonly SeenCombatant[] }

const AT_FIRST = 4
const ALL = 10_000

/** What happened, the latest turn first. */
export function Story({ campaignId, combatId, combatants }: Props) {
  const [isWhole, setWhole] = useState(false)
  const { data: story, error, refetch, isRefetching } = useStory(campaignId, combatId, isWhole ? ALL : AT_FIRST)
  const turns = story?.turns.toReversed() ?? []
  return (
    <Card title="What happened">
      {story === undefined && error === null && (
        <Loading label="Reading what happened" className="space-y-3">
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-4 w-3/5" />
        </Loading>
      )}
      {story === undefined && error !== null && (
        <p role="alert" className="flex flex-wrap items-center justify-between gap-3 text-control">
          {sentenceFor(error)}
          <Button size="small" busy={isRefetching} onClick={() => void refetch()}>
            Try again
          </Button>
        </p>
      )}
      {story?.turns.length === 0 && <p className="text-control text-ink-soft">Nothing yet.</p>}
      <ol className="flex flex-col gap-4">
        {turns.map((turn, index) => (
          <li key={turns.length - index}>
            <Turn turn={turn} combatants={combatants} />
          </li>
        ))}
      </ol>
      {turns.length >= AT_FIRST && (
        <Button kind="quiet" size="small" className="mt-3 -ml-3" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Only the latest' : 'From the beginning'}
        </Button>
      )}
    </Card>
  )
}

function Turn({ turn, combatants }: { turn: HistoryTurn; combatants: readonly SeenCombatant[] }) {
  const whose = combatants.find(({ id }) => id === turn.turn)?.name
  return (
    <>
      <h3 className="font-sans text-sm font-medium tracking-normal text-ink-soft">
        {turn.round > 0 ? `Round ${turn.round}` : 'Before the fight'}
        {whose && `, ${whose}`}
      </h3>
      <ul className="mt-1 flex flex-col gap-1 text-control">
        {turn.sentences.map((sentence, index) => (
          <li key={index} className="wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}
