import { envelopeOf, failureFor } from '../../lib/errors.ts'
import type { StatBlockRoll } from '../../lib/roll.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { MonsterMissing } from './monster-missing.tsx'
import { RollLog } from './roll-log-list.tsx'
import { SourceLine } from './source-line.tsx'
import { StatBlockSkeleton } from './stat-block-skeleton.tsx'
import { StatBlockView } from './stat-block.tsx'
import { useMonster } from './use-monster.ts'

type Props = { campaignId: string; locator: string; onRoll?: (roll: StatBlockRoll) => void; hideName?: boolean }

/** A monster of the campaign by its address, to stand beside a turn or an encounter. */
export function StatBlockPanel({ campaignId, locator, onRoll, hideName }: Props) {
  const { data: monster, error, refetch, isFetching } = useMonster(campaignId, locator)
  if (envelopeOf(error)?.code === 'not_found') return <MonsterMissing />
  if (monster)
    return (
      <>
        <StatBlockView statBlock={monster.statBlock} onRoll={onRoll} hideName={hideName} />
        <SourceLine monster={monster} />
        <RollLog />
      </>
    )
  const failure = failureFor(error)
  if (failure)
    return (
      <FailureState
        title="The stat block did not load"
        requestId={failure.requestId}
        onRetry={() => void refetch()}
        retrying={isFetching}
      >
        {failure.sentence}
      </FailureState>
    )
  return <StatBlockSkeleton />
}
