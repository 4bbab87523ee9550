import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { CardsSkeleton } from '../../ui/skeleton.tsx'
import { MemberCard } from './member-card.tsx'
import { MemberMenu } from './member-menu.tsx'
import { useMembers } from './use-members.ts'

type Props = { campaign: CampaignView; onLeft: () => void }

export function Party({ campaign, onLeft }: Props) {
  const { data: members, error, refetch, isRefetching } = useMembers(campaign.id)
  if (error) {
    const failure = failureFor(error)
    return (
      <FailureState requestId={failure?.requestId} onRetry={() => void refetch()} retrying={isRefetching}>
        {failure?.sentence}
      </FailureState>
    )
  }
  if (!members) return <CardsSkeleton label="Gathering the party" />

  return (
    <ul aria-label="Members" className="grid gap-4 md:grid-cols-2 2xl:grid-cols-3">
      {members.map((member) => (
        <li key={member.id}>
          <MemberCard
            member={member}
            actions={
              <MemberMenu
                campaignId={campaign.id}
                member={member}
                viewerIsDm={campaign.role === 'dm'}
                onLeft={onLeft}
              />
            }
          />
        </li>
      ))}
    </ul>
  )
}
