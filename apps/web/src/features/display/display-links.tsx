import { Tv } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { CreateDisplay } from './create-display.tsx'
import { DisplayRow } from './display-row.tsx'
import { useDisplays } from './use-displays.ts'

type Props = { campaignId: string }

/** Links for a screen at the table, made and taken back by the DM. */
export const DisplayLinks = ({ campaignId }: Props) => (
  <Card
    title="On a screen at the table"
    description="A link for the television or a spare tablet: the fight as the whole table may see it, without an account."
    actions={<CreateDisplay campaignId={campaignId} />}
    flush
  >
    <Links campaignId={campaignId} />
  </Card>
)

function Links({ campaignId }: Props) {
  const { data: displays, error, refetch, isRefetching } = useDisplays(campaignId)
  if (error && !displays) {
    const failure = failureFor(error)
    return (
      <FailureState
        title="The links did not load"
        requestId={failure?.requestId}
        onRetry={() => void refetch()}
        retrying={isRefetching}
      >
        {failure?.sentence}
      </FailureState>
    )
  }
  if (!displays) return <RowsSkeleton label="Fetching the links" rows={1} />
  const working = displays.filter(({ revokedAt }) => revokedAt === null)
  if (working.length === 0)
    return (
      <p className="flex items-center gap-3 px-4 pb-5 text-control text-ink-soft sm:px-5">
        <Tv size={18} aria-hidden className="shrink-0" />
        No screen is connected yet.
      </p>
    )
  return (
    <Rows label="Screens at the table">
      {working.map((display) => (
        <DisplayRow key={display.id} campaignId={campaignId} display={display} />
      ))}
    </Rows>
  )
}
