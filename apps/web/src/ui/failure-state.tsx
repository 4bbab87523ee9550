import { RotateCcw, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { RequestId } from './request-id.tsx'

type Props = {
  /** What happened. */
  title?: string
  /** What to do about it. */
  children?: ReactNode
  requestId?: string
  onRetry?: () => void
  retrying?: boolean
  action?: ReactNode
}

export function FailureState({
  title = 'This page did not load',
  children,
  requestId,
  onRetry,
  retrying,
  action,
}: Props) {
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-9 text-center">
      <Unplug aria-hidden size={32} strokeWidth={1.4} className="mb-2 text-danger" />
      <h2 className="text-xl">{title}</h2>
      {children && <div className="text-ink-soft">{children}</div>}
      {requestId && <RequestId id={requestId} />}
      {(onRetry || action) && (
        <div className="mt-3 flex flex-wrap justify-center gap-2">
          {onRetry && (
            <Button icon={<RotateCcw size={16} aria-hidden />} busy={retrying} onClick={onRetry}>
              Try again
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  )
}
