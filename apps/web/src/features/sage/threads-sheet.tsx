import { MessagesSquare } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Sheet } from '../../ui/sheet.tsx'

type Props = {
  threadId: string | undefined
  /** A source has taken the place of the list, so that even a laptop needs the sheet. */
  isAlways: boolean
  children: ReactNode
}

/** One's conversations, where there is no room for them at the side. Following one closes it. */
export function ThreadsSheet({ threadId, isAlways, children }: Props) {
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation has been chosen
  useEffect(() => setOpen(false), [threadId])
  return (
    <Sheet
      title="Your conversations"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          icon={<MessagesSquare size={16} aria-hidden />}
          className={classNames(isAlways ? '2xl:hidden' : 'xl:hidden')}
        >
          Conversations
        </Button>
      }
    >
      <div className="-mx-3">{children}</div>
    </Sheet>
  )
}
