import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'

const WIDTHS = { narrow: 'sm:max-w-md', normal: 'sm:max-w-xl', wide: 'sm:max-w-4xl' } as const

export type DialogProps = {
  /** The element that opens it; leave out and pass `open` to steer it yourself. */
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  title: string
  description?: ReactNode
  width?: keyof typeof WIDTHS
  children: ReactNode
}

/** Asks for attention: focus goes in, stays in, and returns to where it came from. From below on a phone. */
export function Dialog({ trigger, open, onOpenChange, title, description, width = 'normal', children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 grid animate-fade items-end overflow-y-auto bg-scrim sm:place-items-center sm:p-6">
          <Radix.Content
            {...(!description && { 'aria-describedby': undefined })}
            className={classNames(
              'flex max-h-[92dvh] w-full animate-from-below flex-col rounded-t-lg bg-raised shadow-high outline-none sm:animate-rise sm:rounded-lg',
              WIDTHS[width],
            )}
          >
            <header className="flex items-start gap-4 pt-5 pr-3 pl-5 sm:pl-6">
              <div className="min-w-0 grow">
                <Radix.Title className="text-xl">{title}</Radix.Title>
                {description && (
                  <Radix.Description className="mt-1 text-control text-ink-soft">{description}</Radix.Description>
                )}
              </div>
              <Radix.Close asChild>
                <IconButton label="Close" hint="none" icon={<X size={18} aria-hidden />} className="-mt-1" />
              </Radix.Close>
            </header>
            <div className="min-h-0 overflow-y-auto px-5 pt-4 pb-6 sm:px-6">{children}</div>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}
