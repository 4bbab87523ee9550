import { useBlocker } from '@tanstack/react-router'
import { type RefObject, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

type Props = {
  isDirty: boolean
  /** Set by whoever goes on without being asked: after a save, or with the draft thrown away. */
  isFree: RefObject<boolean>
  /** Whether it worked; when not, the person stays and sees why. */
  onSave: () => Promise<boolean>
  onForget: () => void
}

/** Nobody leaves unsaved work behind without saying so. */
export function LeaveGuard({ isDirty, isFree, onSave, onForget }: Props) {
  const [isSaving, setIsSaving] = useState(false)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && !isFree.current && current.pathname !== next.pathname,
    // a closed tab is asked about by the browser; a reload finds the draft again
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  if (status !== 'blocked') return null

  async function save() {
    setIsSaving(true)
    const worked = await onSave()
    setIsSaving(false)
    if (worked) proceed?.()
    else reset?.()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && reset()}
      width="narrow"
      title="Save this encounter first?"
      description="Some of it is not saved yet."
    >
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          kind="quiet"
          onClick={() => {
            onForget()
            proceed()
          }}
        >
          Leave without saving
        </Button>
        <Button kind="primary" busy={isSaving} onClick={() => void save()}>
          Save and go
        </Button>
      </div>
    </Dialog>
  )
}
