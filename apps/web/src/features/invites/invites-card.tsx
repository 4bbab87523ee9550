import type { InviteView } from '@tomekeeper/contracts/invites'
import type { MemberView } from '@tomekeeper/contracts/members'
import { Mail } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { CreateInvite } from './create-invite.tsx'
import { InviteRow } from './invite-row.tsx'
import { useInvites } from './use-invites.ts'

type Props = { campaignId: string; members: readonly MemberView[] }

export function InvitesCard({ campaignId, members }: Props) {
  return (
    <Card
      title="Invitations"
      description="A link lets someone take a place at the table."
      actions={<CreateInvite campaignId={campaignId} members={members} />}
      flush
    >
      <Invites campaignId={campaignId} />
    </Card>
  )
}

function Invites({ campaignId }: { campaignId: string }) {
  const { data: invites, error, refetch, isRefetching } = useInvites(campaignId)
  if (error) {
    const failure = failureFor(error)
    return (
      <FailureState
        title="The invitations did not load"
        requestId={failure?.requestId}
        onRetry={() => void refetch()}
        retrying={isRefetching}
      >
        {failure?.sentence}
      </FailureState>
    )
  }
  if (!invites) return <RowsSkeleton label="Fetching the invitations" rows={2} />
  if (invites.length === 0)
    return (
      <EmptyState icon={<Mail aria-hidden />} title="No invitation yet">
        Make a link and send it to your players.
      </EmptyState>
    )
  return (
    <Rows label="Invitations">
      {openFirst(invites).map((invite) => (
        <InviteRow key={invite.id} campaignId={campaignId} invite={invite} />
      ))}
    </Rows>
  )
}

const openFirst = (invites: readonly InviteView[]) =>
  invites.toSorted((one, other) => Number(other.state === 'open') - Number(one.state === 'open'))
