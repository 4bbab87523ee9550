import type { DocumentView } from '@tomekeeper/contracts/documents'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { say } from '../../ui/toast.ts'
import type { Workshop } from './workshop.ts'

type Props = {
  document: DocumentView
  workshop: Workshop
  open: boolean
  onOpenChange: (open: boolean) => void
  onRemoved?: () => void
}

export function RemoveDocumentDialog({ document, workshop, open, onOpenChange, onRemoved }: Props) {
  const [error, setError] = useState<unknown>(null)
  const failure = failureFor(error)

  async function remove() {
    setError(null)
    try {
      await workshop.remove(document.id)
      say(`${document.title} is deleted.`)
      onRemoved?.()
    } catch (refusal) {
      setError(refusal)
      throw refusal
    }
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Delete ${document.title}?`}
      confirm={document.scope === 'core' ? 'Delete the rulebook' : 'Delete the document'}
      onConfirm={remove}
      failure={
        failure && (
          <Banner tone="danger" requestId={failure.requestId}>
            {failure.sentence}
          </Banner>
        )
      }
    >
      The file and all its passages go, {document.scope === 'core' ? 'for every campaign, ' : ''}and answers that rest
      on it can no longer open it. This cannot be taken back.
    </ConfirmDialog>
  )
}
