import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

export type FieldWords = {
  label: string
  /** One short sentence that helps before anything went wrong. */
  hint?: ReactNode
  optional?: boolean
  /** Keeps the label for screen readers only, where the place already says it. */
  hideLabel?: boolean
}

export type ControlIds = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type Props = FieldWords & {
  error?: string
  className?: string
  children: (ids: ControlIds) => ReactNode
}

/** Label above, hint below it, the control, then what is wrong with it: wired up for screen readers. */
export function Field({ label, hint, optional, hideLabel, error, className, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

  return (
    <div className={classNames('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-control font-medium'}>
        {label}
        {optional && <span className="font-normal text-ink-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <CircleAlert size={15} aria-hidden className="mt-[3px] shrink-0" />
      {children}
    </p>
  )
}
