import { IMPORT_FORMAT_NAMES, type ImportView } from '@tomekeeper/contracts/bestiary'
import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row } from '../../ui/rows.tsx'
import { countsInWords, nameOfImport } from './import-words.ts'
import { ReportDialog } from './report-dialog.tsx'
import { useUndo } from './use-undo.ts'

/** An import that was done: what it said, and the way back. */
export function ImportRow({ campaignId, done }: { campaignId: string; done: ImportView }) {
  const undo = useUndo(campaignId)
  const [open, setOpen] = useState(false)
  const name = nameOfImport(done)
  return (
    <>
      <Row
        lead={<FileInput size={20} aria-hidden className="text-ink-soft" />}
        title={name}
        badges={
          <>
            <Badge>{IMPORT_FORMAT_NAMES[done.format]}</Badge>
            {done.undoneAt && <Badge tone="warn">Undone</Badge>}
          </>
        }
        detail={
          <>
            {countsInWords(done)}, <DateTime at={done.createdAt} look="relative" />
          </>
        }
        actions={
          <>
            <Button size="small" kind="quiet" aria-label={`Report of ${name}`} onClick={() => setOpen(true)}>
              Report
            </Button>
            {!done.undoneAt && done.added + done.replaced > 0 && (
              <ConfirmDialog
                title={`Undo the import of ${name}?`}
                confirm="Undo the import"
                onConfirm={() => undo.run(done.id)}
                trigger={
                  <Button size="small" kind="quiet" busy={undo.isPending} aria-label={`Undo the import of ${name}`}>
                    Undo
                  </Button>
                }
              >
                What it added is removed, what it replaced comes back. Monsters that were changed since stay as they
                are.
              </ConfirmDialog>
            )}
          </>
        }
      />
      {undo.failure && (
        <div className="px-4 pb-3 sm:px-5">
          <Banner tone="danger" requestId={undo.failure.requestId}>
            {undo.failure.sentence}
          </Banner>
        </div>
      )}
      {open && <ReportDialog campaignId={campaignId} importId={done.id} name={name} onClose={() => setOpen(false)} />}
    </>
  )
}
