import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  /** What the button does, in words: its accessible name and its hint. */
  label: string
  icon: ReactNode
  /** On which side the hint appears. */
  hint?: 'above' | 'below' | 'right' | 'none'
  look?: 'quiet' | 'outlined'
  pressed?: boolean
}

export function IconButton({ label, icon, hint = 'above', look = 'quiet', pressed, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      data-hint={hint === 'none' ? undefined : hint}
      data-hint-text={label}
      className={classNames(
        'tap relative inline-flex size-10 shrink-0 items-center justify-center rounded-md text-ink transition-colors duration-[140ms]',
        'hover:bg-hover aria-pressed:bg-ember-soft aria-pressed:text-ember-ink disabled:opacity-60',
        look === 'outlined' && 'bg-raised shadow-[inset_0_0_0_1px_var(--line-strong)]',
        className,
      )}
    >
      {icon}
    </button>
  )
}
