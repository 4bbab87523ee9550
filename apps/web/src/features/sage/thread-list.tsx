import { Link } from '@tanstack/react-router'
import type { ThreadSummary } from '@tomekeeper/contracts/sage'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DateTime } from '../../ui/date-time.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RemoveThreadDialog } from './remove-thread-dialog.tsx'

type Props = {
  campaignId: string
  threads: readonly ThreadSummary[]
  onRemoved: (threadId: string) => void
}

/** One's own conversations, the latest first. */
export function ThreadList({ campaignId, threads, onRemoved }: Props) {
  const [removing, setRemoving] = useState<ThreadSummary>()
  return (
    <>
      <ul aria-label="Conversations" className="flex flex-col gap-0.5">
        {threads.map((thread) => (
          <li key={thread.id} className="group relative">
            <Link
              to="/campaigns/$campaignId/sage/{-$threadId}"
              params={{ campaignId, threadId: thread.id }}
              className="tap block rounded-md py-2 pr-10 pl-3 text-ink no-underline transition-colors duration-[140ms] hover:bg-hover aria-[current=page]:bg-surface"
            >
              <span className="line-clamp-2 text-control leading-snug wrap-anywhere">{thread.title}</span>
              <span className="text-xs text-ink-soft">
                <DateTime at={thread.updatedAt} look="relative" />
              </span>
            </Link>
            <IconButton
              label={`Remove “${thread.title}”`}
              hint="none"
              icon={<Trash2 size={15} aria-hidden />}
              onClick={() => setRemoving(thread)}
              className="absolute! top-1 right-1 size-8 text-ink-soft focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-fine:opacity-0"
            />
          </li>
        ))}
      </ul>
      {removing && (
        <RemoveThreadDialog
          campaignId={campaignId}
          thread={removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={onRemoved}
        />
      )}
    </>
  )
}
