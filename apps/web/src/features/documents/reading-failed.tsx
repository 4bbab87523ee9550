import type { DocumentView } from '@tomekeeper/contracts/documents'
import { RotateCcw } from 'lucide-react'
import { Button } from '../../ui/button.tsx'

type Props = { document: DocumentView; onRetry?: () => void; retrying?: boolean }

/** What went wrong, what still works, and the way to try again. */
export function ReadingFailed({ document: { status, failure, passageCount }, onRetry, retrying }: Props) {
  const sentence = status === 'cancelled' ? 'The reading was stopped before it was done.' : failure?.message
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
      <p className="min-w-0 grow basis-64 text-sm">
        <span className={status === 'failed' ? 'text-danger' : undefined}>{sentence ?? 'It could not be read.'}</span>
        {passageCount > 0 && <span className="text-ink-soft"> The earlier passages still answer.</span>}
      </p>
      {onRetry && (
        <Button size="small" icon={<RotateCcw size={14} aria-hidden />} busy={retrying} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}
