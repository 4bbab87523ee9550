import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { RequestId } from './request-id.tsx'

const TONES = {
  note: { icon: Info, classes: 'bg-note-soft [--mark:var(--note)]' },
  good: { icon: CircleCheck, classes: 'bg-good-soft [--mark:var(--good)]' },
  warn: { icon: TriangleAlert, classes: 'bg-warn-soft [--mark:var(--warn)]' },
  danger: { icon: CircleAlert, classes: 'bg-danger-soft [--mark:var(--danger)]' },
} as const

type Props = {
  tone?: keyof typeof TONES
  children: ReactNode
  actions?: ReactNode
  requestId?: string
  onDismiss?: () => void
}

/** Says something about the place it stands in, and stays until it is no longer true. */
export function Banner({ tone = 'note', children, actions, requestId, onDismiss }: Props) {
  const { icon: Icon, classes } = TONES[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-2 rounded-md py-2 pr-2 pl-3.5 text-control', classes)}
    >
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-2 py-1">
        <div className="flex min-w-0 grow basis-60 items-start gap-3">
          <Icon size={18} aria-hidden className="mt-[3px] shrink-0 text-(--mark)" />
          <div className="min-w-0">
            {children}
            {requestId && <RequestId id={requestId} />}
          </div>
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {onDismiss && (
        <IconButton
          label="Dismiss"
          hint="none"
          icon={<X size={16} aria-hidden />}
          className="size-8"
          onClick={onDismiss}
        />
      )}
    </div>
  )
}
