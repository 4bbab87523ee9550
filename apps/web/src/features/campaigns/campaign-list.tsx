import type { CampaignCard as Card } from '@tomekeeper/contracts/campaigns'
import { Map as MapIcon, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { CardsSkeleton } from '../../ui/skeleton.tsx'
import { CampaignCard } from './campaign-card.tsx'
import { useCampaigns } from './use-campaigns.ts'

/** `otherWay`: what else there is to do where no campaign is yet. */
export function CampaignList({ otherWay }: { otherWay?: ReactNode }) {
  const { data: campaigns, error, refetch, isRefetching } = useCampaigns()
  if (error) {
    const failure = failureFor(error)
    return (
      <FailureState requestId={failure?.requestId} onRetry={() => void refetch()} retrying={isRefetching}>
        {failure?.sentence}
      </FailureState>
    )
  }
  if (!campaigns) return <CardsSkeleton label="Opening your campaigns" />
  if (campaigns.length === 0) return <NoCampaigns otherWay={otherWay} />

  const archived = campaigns.filter(({ isArchived }) => isArchived)
  return (
    <div className="flex flex-col gap-10">
      <Shelf label="Your campaigns" campaigns={campaigns.filter(({ isArchived }) => !isArchived)} />
      {archived.length > 0 && (
        <section className="flex flex-col gap-4">
          <h2 className="text-lg text-ink-soft">Archived</h2>
          <Shelf label="Archived campaigns" campaigns={archived} />
        </section>
      )}
    </div>
  )
}

function Shelf({ label, campaigns }: { label: string; campaigns: readonly Card[] }) {
  return (
    <ul aria-label={label} className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <CampaignCard campaign={campaign} />
        </li>
      ))}
    </ul>
  )
}

const NoCampaigns = ({ otherWay }: { otherWay?: ReactNode }) => (
  <EmptyState
    icon={<MapIcon aria-hidden />}
    title="No campaign yet"
    action={
      <div className="flex flex-wrap justify-center gap-2">
        <ButtonLink to="/campaigns/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
          Begin a campaign
        </ButtonLink>
        {otherWay}
      </div>
    }
  >
    Begin one as its DM, or ask your DM for an invitation and open the link they send you.
  </EmptyState>
)
