import { DoorClosed } from 'lucide-react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'

/** A campaign that is not there, or not for this person, looks the same; a server that fails does not. */
export function CampaignMissing({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const code = envelopeOf(error)?.code
  const isMissing = code === 'not_found' || code === 'invalid_input'
  usePageTitle(isMissing ? 'No campaign' : 'Campaign')
  if (isMissing)
    return (
      <>
        <h1 className="sr-only">No campaign</h1>
        <EmptyState
          icon={<DoorClosed aria-hidden />}
          title="There is no such campaign"
          action={
            <ButtonLink to="/campaigns" kind="primary">
              Go to your campaigns
            </ButtonLink>
          }
        >
          It may have been deleted, or you are not at its table. Ask its DM for an invitation.
        </EmptyState>
      </>
    )
  const failure = failureFor(error)
  return (
    <>
      <h1 className="sr-only">Campaign</h1>
      <FailureState title="The campaign did not open" requestId={failure?.requestId} onRetry={onRetry}>
        {failure?.sentence}
      </FailureState>
    </>
  )
}
