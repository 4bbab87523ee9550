import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = { trigger: ReactNode; label: string; align?: 'start' | 'end'; children: ReactNode }

/** A list of things to do with what it hangs on. */
export function Menu({ trigger, label, align = 'end', children }: Props) {
  return (
    // modal menus hide the page from screen readers while it still holds focus
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-48 animate-rise rounded-md bg-raised p-1 text-control shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ItemProps = {
  icon?: ReactNode
  tone?: 'danger'
  disabled?: boolean
  onSelect?: () => void
  /** Hands the item's look to its only child, for links. */
  asChild?: boolean
  children: ReactNode
}

export function MenuItem({ icon, tone, disabled, onSelect, asChild, children }: ItemProps) {
  return (
    <Radix.Item
      asChild={asChild}
      disabled={disabled}
      onSelect={onSelect}
      className={classNames(
        'tap flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-ink-soft data-highlighted:bg-hover',
        tone === 'danger' && 'text-danger',
      )}
    >
      {asChild ? (
        children
      ) : (
        <>
          {icon && <span className="inline-flex w-4.5 shrink-0 justify-center">{icon}</span>}
          {children}
        </>
      )}
    </Radix.Item>
  )
}

export const MenuSeparator = () => <Radix.Separator className="mx-2 my-1 h-px bg-line" />

export function MenuHeading({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-2 pb-1 text-sm text-ink-soft">{children}</Radix.Label>
}
