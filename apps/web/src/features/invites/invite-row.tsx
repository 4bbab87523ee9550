import type { InviteView } from '@tomekeeper/contracts/invites'
import { failureFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row } from '../../ui/rows.tsx'
import { STATE_WORDS } from './invite-words.ts'
import { useRevokeInvite } from './use-revoke-invite.ts'

type Props = { campaignId: string; invite: InviteView }

export function InviteRow({ campaignId, invite }: Props) {
  const { label, tone } = STATE_WORDS[invite.state]
  return (
    <Row
      title={titleOf(invite)}
      badges={<Badge tone={tone}>{label}</Badge>}
      detail={
        <>
          {usesOf(invite)} · made by {invite.createdByName} · {invite.state === 'expired' ? 'expired' : 'until'}{' '}
          <DateTime at={invite.expiresAt} look="date" />
        </>
      }
      actions={invite.state === 'open' && <Revoke campaignId={campaignId} inviteId={invite.id} />}
    />
  )
}

function titleOf({ role, claims }: InviteView) {
  if (claims) return `For ${claims}’s place`
  return role === 'dm' ? 'For a DM' : 'For players'
}

const usesOf = ({ uses, maxUses }: InviteView) =>
  maxUses === null ? `used ${counted(uses, 'time')}` : `used ${uses} of ${counted(maxUses, 'time')}`

function Revoke({ campaignId, inviteId }: { campaignId: string; inviteId: string }) {
  const revoke = useRevokeInvite()
  const failure = failureFor(revoke.error)
  return (
    <ConfirmDialog
      trigger={
        <Button kind="quiet" size="small">
          Take back
        </Button>
      }
      title="Take the invitation back?"
      confirm="Take it back"
      failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
      onConfirm={() => revoke.mutateAsync({ campaignId, inviteId })}
    >
      The link stops working at once. Whoever already joined stays.
    </ConfirmDialog>
  )
}
