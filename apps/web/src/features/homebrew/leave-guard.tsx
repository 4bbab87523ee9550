import { useBlocker } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Nobody leaves unsaved words behind without saying so. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && reset()}
      width="narrow"
      title="Leave without saving?"
      description="What you wrote since the last time it was saved would be gone."
    >
      <div className="flex flex-wrap justify-end gap-2">
        <Button kind="quiet" onClick={proceed}>
          Leave without saving
        </Button>
        <Button kind="primary" onClick={reset}>
          Stay here
        </Button>
      </div>
    </Dialog>
  )
}
