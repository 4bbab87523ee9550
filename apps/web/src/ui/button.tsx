import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Spinner } from './spinner.tsx'

const KINDS = {
  primary: 'bg-ember text-on-ember font-semibold hover:not-aria-disabled:bg-ember-hover',
  secondary:
    'bg-raised text-ink font-medium shadow-[inset_0_0_0_1px_var(--line-strong)] hover:not-aria-disabled:bg-hover',
  quiet: 'text-ink font-medium hover:not-aria-disabled:bg-hover',
  danger: 'bg-danger-fill text-on-danger font-semibold hover:not-aria-disabled:brightness-110',
} as const

const SIZES = {
  small: 'min-h-8 px-3 py-1 text-sm gap-1.5',
  normal: 'min-h-10 px-4 py-2 text-control gap-2',
  large: 'min-h-12 px-6 py-2.5 text-base gap-2.5',
} as const

export type ButtonLook = { kind?: keyof typeof KINDS; size?: keyof typeof SIZES }

export const buttonClasses = ({ kind = 'secondary', size = 'normal' }: ButtonLook) =>
  classNames(
    'tap relative inline-flex items-center justify-center rounded-md text-center leading-tight no-underline select-none',
    'transition-[background-color,transform,filter] duration-[140ms] active:not-aria-disabled:translate-y-px',
    'aria-disabled:opacity-60 aria-disabled:cursor-not-allowed',
    KINDS[kind],
    SIZES[size],
  )

type Props = Omit<ComponentProps<'button'>, 'disabled'> &
  ButtonLook & {
    icon?: ReactNode
    /** Shows that the work is under way and ignores clicks, keeping focus and width. */
    busy?: boolean
    disabled?: boolean
  }

/** Disabled buttons stay focusable (`aria-disabled`), so that nobody loses their place on the keyboard. */
export function Button({
  kind,
  size,
  icon,
  busy,
  disabled,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: Props) {
  const inert = busy || disabled
  return (
    <button
      {...rest}
      type={inert && type === 'submit' ? 'button' : type}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      onClick={inert ? (event) => event.preventDefault() : onClick}
      className={classNames(buttonClasses({ kind, size }), className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  )
}
