import type { ReactNode } from 'react'
import { DoorClosed } from 'lucide-react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Loading, Skeleton } from '../../ui/skeleton.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { FightOnScreen } from './fight-on-screen.tsx'
import { useFightView } from './use-fight-view.ts'

type Props = {
  campaignId: string
  combatId: string
  /** Where to go when the fight is not there. */
  back: ReactNode
  /** What follows a fight that is over: a new level, for one. */
  after?: ReactNode
}

/** A fight as a player sees it, on the phone in their hand. */
export function PlayerFight({ campaignId, combatId, back, after }: Props) {
  const { data: fight, error, refetch, isRefetching } = useFightView(campaignId, combatId)
  // a fight that was closed to the table is not shown from memory
  if (envelopeOf(error)?.code === 'not_found') return <NoSuchFight back={back} />
  if (fight) return <FightOnScreen campaignId={campaignId} fight={fight} after={after} />
  if (error) {
    const failure = failureFor(error)
    return (
      <FailureState
        title="The fight did not open"
        requestId={failure?.requestId}
        onRetry={() => void refetch()}
        retrying={isRefetching}
      >
        {failure?.sentence}
      </FailureState>
    )
  }
  return <Opening />
}

function NoSuchFight({ back }: { back: ReactNode }) {
  usePageTitle('No fight')
  return (
    <>
      <h1 className="sr-only">No fight</h1>
      <EmptyState icon={<DoorClosed aria-hidden />} title="This fight is not on your table" action={back}>
        Your DM may have taken it away, or has not opened it to you yet. When they do, it appears by itself.
      </EmptyState>
    </>
  )
}

const Opening = () => (
  <Loading label="Opening the fight" className="flex flex-col gap-4">
    <Skeleton className="h-24 rounded-md" />
    <Skeleton className="h-48 rounded-md" />
    <Skeleton className="h-64 rounded-md" />
  </Loading>
)
