import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const TONES = {
  plain: 'bg-hover text-ink',
  ember: 'bg-ember-soft text-ember-ink',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
  note: 'bg-note-soft text-note',
} as const

/** A word about a thing. The word carries the meaning; the colour only helps to find it. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: keyof typeof TONES
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-sm px-2 py-0.5 text-xs font-semibold whitespace-nowrap [&>svg]:size-3.5',
        TONES[tone],
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  )
}
