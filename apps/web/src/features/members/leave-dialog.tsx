import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { MEMBER_REASONS } from './member-words.ts'
import { useLeave } from './use-leave.ts'

type Props = { campaignId: string; open: boolean; onOpenChange: (open: boolean) => void; onLeft: () => void }

export function LeaveDialog({ campaignId, open, onOpenChange, onLeft }: Props) {
  const leave = useLeave()
  const failure = failureFor(leave.error, MEMBER_REASONS)
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Leave this campaign?"
      confirm="Leave"
      failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
      onConfirm={async () => {
        await leave.mutateAsync({ campaignId })
        onLeft()
      }}
    >
      You lose sight of it at once, and your character leaves the party. To come back you need a new invitation.
    </ConfirmDialog>
  )
}
