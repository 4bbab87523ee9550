import type { MemberView } from '@tomekeeper/contracts/members'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { say } from '../../ui/toast.ts'
import { calledAtTable, MEMBER_REASONS } from './member-words.ts'
import { useRemoveMember } from './use-remove-member.ts'

type Props = { campaignId: string; member: MemberView; open: boolean; onOpenChange: (open: boolean) => void }

export function RemoveDialog({ campaignId, member, open, onOpenChange }: Props) {
  const remove = useRemoveMember()
  const failure = failureFor(remove.error, MEMBER_REASONS)
  const name = calledAtTable(member)
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Remove ${name}?`}
      confirm="Remove them"
      failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
      onConfirm={async () => {
        await remove.mutateAsync({ campaignId, memberId: member.id })
        say(`${name} is no longer at the table.`)
      }}
    >
      {member.isStatic
        ? 'Their character leaves the party, and invitations to their place stop working.'
        : 'They lose sight of the campaign at once, and their character leaves the party. To come back they need a new invitation.'}
    </ConfirmDialog>
  )
}
