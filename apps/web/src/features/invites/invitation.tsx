import type { InvitePreview } from '@tomekeeper/contracts/invites'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { Loading, Skeleton } from '../../ui/skeleton.tsx'
import { DEAD_LINKS } from './dead-links.ts'
import { SignInFirst } from './sign-in-first.tsx'
import { useAcceptInvite } from './use-accept-invite.ts'
import { useMyPlace } from './use-my-place.ts'
import { usePreviewInvite } from './use-preview-invite.ts'

type Props = { code: string; onJoined: (campaignId: string) => void }

/** Where a link leads: to a seat, home for whoever has one, or to a plain word why it leads nowhere. */
export function Invitation({ code, onJoined }: Props) {
  const place = useMyPlace(code)
  const preview = usePreviewInvite(code)
  const isStranger = envelopeOf(place.error)?.code === 'signed_out'

  if (place.data?.campaignId) return <AlreadyIn campaignId={place.data.campaignId} />
  if (preview.error) return <Dead error={preview.error} onRetry={() => void preview.refetch()} />
  if (!preview.data || place.isPending) return <Opening />
  if (isStranger)
    return (
      <Offer preview={preview.data}>
        <SignInFirst code={code} />
      </Offer>
    )
  return (
    <Offer preview={preview.data}>
      <Accept code={code} onJoined={onJoined} />
    </Offer>
  )
}

function Offer({ preview, children }: { preview: InvitePreview; children: React.ReactNode }) {
  const { campaignName, coverUrl, dmName } = preview
  return (
    <PlainPage title={campaignName} description={`${dmName} invites you to this campaign.`}>
      {coverUrl && <img src={coverUrl} alt="" className="mb-6 aspect-[5/2] w-full rounded-md bg-sunken object-cover" />}
      {children}
    </PlainPage>
  )
}

function Accept({ code, onJoined }: Props) {
  const accept = useAcceptInvite()
  const failure = failureFor(accept.error, DEAD_LINKS)
  return (
    <div className="flex flex-col gap-4">
      <Button
        kind="primary"
        size="large"
        busy={accept.isPending}
        onClick={() => accept.mutate({ code }, { onSuccess: ({ campaignId }) => onJoined(campaignId) })}
      >
        Take your place at the table
      </Button>
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
    </div>
  )
}

const AlreadyIn = ({ campaignId }: { campaignId: string }) => (
  <PlainPage
    title="You are already at this table"
    description="Nothing changes: your place and your role stay as they are."
  >
    <ButtonLink kind="primary" to="/campaigns/$campaignId/overview" params={{ campaignId }}>
      Open the campaign
    </ButtonLink>
  </PlainPage>
)

function Dead({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const failure = failureFor(error, DEAD_LINKS)
  const isKnown = (envelopeOf(error)?.reason ?? '') in DEAD_LINKS
  if (isKnown)
    return (
      <PlainPage title="This invitation does not work" description={failure?.sentence}>
        <ButtonLink to="/campaigns">Go to your campaigns</ButtonLink>
      </PlainPage>
    )
  return (
    <PlainPage title="An invitation">
      <FailureState title="It could not be opened" requestId={failure?.requestId} onRetry={onRetry}>
        {failure?.sentence}
      </FailureState>
    </PlainPage>
  )
}

const Opening = () => (
  <PlainPage title="An invitation">
    <Loading label="Opening the invitation" className="space-y-3">
      <Skeleton className="h-28 rounded-md" />
      <Skeleton className="h-12 rounded-md" />
    </Loading>
  </PlainPage>
)
