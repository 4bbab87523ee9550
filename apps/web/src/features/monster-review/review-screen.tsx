import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'
import { CircleCheckBig } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { say } from '../../ui/toast.ts'
import { Banner } from '../../ui/banner.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { announce } from '../../ui/live-region.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { ReviewBench } from './review-bench.tsx'

export type Verdict = 'accepted' | 'rejected'

type Props = {
  list: { data?: DoubtfulMonster[]; error: unknown; isFetching: boolean; refetch: () => unknown }
  /** Rejects when the server says no. */
  onReview: (locator: string, review: Verdict | 'doubtful') => Promise<unknown>
  statBlock: (locator: string) => ReactNode
  page: (monster: DoubtfulMonster) => ReactNode
  onEdit: (locator: string) => void
  /** Where to go when nothing is left to do. */
  onward: ReactNode
}

/** The monsters that the reader is not sure of, each beside the page it stands on. */
export function ReviewScreen({ list, onReview, onward, ...slots }: Props) {
  const { data: monsters, error, isFetching, refetch } = list
  const [at, setAt] = useState<string>()
  const [refused, setRefused] = useState<unknown>()
  const failure = failureFor(error)
  const refusal = failureFor(refused)

  if (!monsters)
    return failure ? (
      <FailureState requestId={failure.requestId} onRetry={() => void refetch()} retrying={isFetching}>
        {failure.sentence}
      </FailureState>
    ) : (
      <ProseSkeleton label="Opening what is to be looked at" lines={8} />
    )

  async function decide(monster: DoubtfulMonster, verdict: Verdict) {
    const index = (monsters ?? []).findIndex(({ locator }) => locator === monster.locator)
    const next = monsters?.[index + 1] ?? monsters?.[index - 1]
    setRefused(undefined)
    setAt(next?.locator)
    try {
      await onReview(monster.locator, verdict)
      say(verdict === 'accepted' ? `${monster.name} accepted.` : `${monster.name} rejected.`, {
        undo: () => {
          setAt(monster.locator)
          onReview(monster.locator, 'doubtful').catch(setRefused)
        },
      })
      if (next) announce(`Next: ${next.name}`)
    } catch (problem) {
      setAt(monster.locator)
      setRefused(problem)
    }
  }

  const open = monsters.find(({ locator }) => locator === at) ?? monsters[0]
  return (
    <>
      {refusal && (
        <div className="mb-4">
          <Banner tone="danger" requestId={refusal.requestId} onDismiss={() => setRefused(undefined)}>
            {refusal.sentence}
          </Banner>
        </div>
      )}
      {open ? (
        <ReviewBench
          monsters={monsters}
          open={open}
          onOpen={setAt}
          onDecide={(verdict) => void decide(open, verdict)}
          {...slots}
        />
      ) : (
        <EmptyState icon={<CircleCheckBig aria-hidden />} title="Nothing to look at" action={onward}>
          Every monster found in a document was read without doubt, or somebody has looked at it.
        </EmptyState>
      )}
    </>
  )
}
