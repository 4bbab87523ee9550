import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { classNames } from './class-names.ts'
import type { DialogProps } from './dialog.tsx'
import { IconButton } from './icon-button.tsx'

const PLACES = {
  right: 'inset-y-0 right-0 w-full max-w-md animate-from-right sm:rounded-l-lg',
  below: 'inset-x-0 bottom-0 max-h-[88dvh] animate-from-below rounded-t-lg pb-[env(safe-area-inset-bottom)]',
} as const

type Props = Omit<DialogProps, 'width'> & { from?: keyof typeof PLACES }

/** A page slid in from the side: for reading or editing beside what was there. */
export function Sheet({ trigger, open, onOpenChange, title, description, from = 'right', children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 animate-fade bg-scrim" />
        <Radix.Content
          {...(!description && { 'aria-describedby': undefined })}
          className={classNames('fixed z-50 flex flex-col bg-raised shadow-high outline-none', PLACES[from])}
        >
          <header className="flex items-start gap-4 pt-4 pr-3 pb-2 pl-5">
            <div className="min-w-0 grow">
              <Radix.Title className="text-lg">{title}</Radix.Title>
              {description && (
                <Radix.Description className="text-control text-ink-soft">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label="Close" hint="none" icon={<X size={18} aria-hidden />} className="-mt-1" />
            </Radix.Close>
          </header>
          <div className="min-h-0 grow overflow-y-auto px-5 pt-2 pb-6">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
