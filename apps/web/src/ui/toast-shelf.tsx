import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect } from 'react'
import { Toaster, toast } from 'sonner'

const shelf = Promise.withResolvers<void>()
/** Resolves once toasts can be seen; sonner forgets what is said before. */
export const shelfIsUp = shelf.promise
export { toast }

export default function ToastShelf() {
  useEffect(() => shelf.resolve(), [])
  return (
    <Toaster
      position="bottom-center"
      containerAriaLabel="Notices"
      mobileOffset={{ bottom: 76 }}
      gap={8}
      icons={{
        success: <CircleCheck size={18} aria-hidden className="text-good" />,
        error: <CircleAlert size={18} aria-hidden className="text-danger" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full sm:w-[356px] items-center gap-3 rounded-md bg-raised py-3 pr-3 pl-4 font-sans text-control text-ink shadow-float',
          content: 'min-w-0 grow',
          description: 'text-sm text-ink-soft',
          actionButton: 'tap shrink-0 rounded-sm px-3 py-1.5 font-semibold text-ember-ink hover:bg-hover',
        },
      }}
    />
  )
}
