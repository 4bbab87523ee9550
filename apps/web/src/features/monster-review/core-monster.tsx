import type { CoreMonsterView } from '@tomekeeper/contracts/bestiary'
import type { ReactNode } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { useCoreMonster } from './use-core-monster.ts'

/** A monster of a core rule, once it is there. */
export function CoreMonster({
  locator,
  children,
}: {
  locator: string
  children: (monster: CoreMonsterView) => ReactNode
}) {
  const { data: monster, error, isFetching, refetch } = useCoreMonster(locator)
  const failure = failureFor(error)
  if (monster) return children(monster)
  return failure ? (
    <FailureState
      title="The stat block did not load"
      requestId={failure.requestId}
      onRetry={() => void refetch()}
      retrying={isFetching}
    >
      {failure.sentence}
    </FailureState>
  ) : (
    <ProseSkeleton label="Opening the stat block" lines={8} />
  )
}
