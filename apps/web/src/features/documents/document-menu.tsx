import type { DocumentView } from '@tomekeeper/contracts/documents'
import { Download, EllipsisVertical, Pencil, RotateCcw, Scissors, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { RemoveDocumentDialog } from './remove-document-dialog.tsx'
import { isBeingRead } from './unfinished.ts'
import type { Workshop } from './workshop.ts'

type Props = {
  document: DocumentView
  workshop: Workshop
  onEdit?: () => void
  run: (work: () => Promise<unknown>) => Promise<void>
}

export function DocumentMenu({ document, workshop, onEdit, run }: Props) {
  const [removing, setRemoving] = useState(false)
  const busy = isBeingRead(document)
  return (
    <>
      <Menu
        label={`What to do with ${document.title}`}
        trigger={
          <IconButton
            label={`More for ${document.title}`}
            hint="none"
            icon={<EllipsisVertical size={18} aria-hidden />}
            className="-my-1.5"
          />
        }
      >
        {onEdit && (
          <MenuItem icon={<Pencil size={16} aria-hidden />} onSelect={onEdit}>
            {document.scope === 'core' ? 'Rename or change use' : 'Rename or change readers'}
          </MenuItem>
        )}
        <MenuItem
          icon={<RotateCcw size={16} aria-hidden />}
          disabled={busy}
          onSelect={() => void run(() => workshop.readAgain(document.id))}
        >
          Read the file again
        </MenuItem>
        <MenuItem
          icon={<Scissors size={16} aria-hidden />}
          disabled={busy || document.passageCount === 0}
          onSelect={() => void run(() => workshop.cutAgain(document.id))}
        >
          Cut its text into passages again
        </MenuItem>
        <MenuItem asChild>
          <a href={workshop.fileOf(document)} download={document.fileName}>
            <span className="inline-flex w-4.5 shrink-0 justify-center">
              <Download size={16} aria-hidden />
            </span>
            Download
          </a>
        </MenuItem>
        <MenuSeparator />
        <MenuItem tone="danger" icon={<Trash2 size={16} aria-hidden />} onSelect={() => setRemoving(true)}>
          Delete
        </MenuItem>
      </Menu>
      <RemoveDocumentDialog document={document} workshop={workshop} open={removing} onOpenChange={setRemoving} />
    </>
  )
}
