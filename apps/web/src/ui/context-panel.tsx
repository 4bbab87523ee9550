import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import { Sheet } from './sheet.tsx'
import { useMedia } from './use-media.ts'

type Props = { title: string; open: boolean; onClose: () => void; panel: ReactNode; children: ReactNode }

/** A column beside the content for sources and stat blocks; on narrower screens a sheet over it. */
export function ContextPanel({ title, open, onClose, panel, children }: Props) {
  const beside = useMedia('(min-width: 1280px)')
  return (
    <div className={open && beside ? 'grid grid-cols-[minmax(0,1fr)_400px] items-start gap-8' : undefined}>
      <div className="min-w-0">{children}</div>
      {open && beside && (
        <aside
          aria-label={title}
          className="sticky top-6 flex max-h-[calc(100dvh-48px)] animate-rise flex-col rounded-md bg-surface"
        >
          <header className="flex items-center gap-4 pt-3 pr-2 pb-1 pl-5">
            <h2 className="min-w-0 grow truncate text-lg">{title}</h2>
            <IconButton label="Close" hint="none" icon={<X size={18} aria-hidden />} onClick={onClose} />
          </header>
          <div className="min-h-0 overflow-y-auto px-5 pb-5">{panel}</div>
        </aside>
      )}
      {open && !beside && (
        <Sheet open title={title} from="below" onOpenChange={(next) => !next && onClose()}>
          {panel}
        </Sheet>
      )}
    </div>
  )
}
