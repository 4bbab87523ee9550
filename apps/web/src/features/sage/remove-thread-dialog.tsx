import type { ThreadSummary } from '@tomekeeper/contracts/sage'
import { failureFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { say } from '../../ui/toast.ts'
import { useRemoveThread } from './use-remove-thread.ts'

type Props = {
  campaignId: string
  thread: ThreadSummary
  onClose: () => void
  onRemoved: (threadId: string) => void
}

export function RemoveThreadDialog({ campaignId, thread, onClose, onRemoved }: Props) {
  const remove = useRemoveThread(campaignId)
  const failure = failureFor(remove.error)
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Remove this conversation?"
      confirm="Remove the conversation"
      failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
      onConfirm={async () => {
        await remove.mutateAsync({ campaignId, threadId: thread.id })
        onRemoved(thread.id)
        say('The conversation is gone.')
      }}
    >
      “{thread.title}” and its {counted(thread.messageCount, 'answer')} go for good. The documents stay.
    </ConfirmDialog>
  )
}
