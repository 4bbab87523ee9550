import type { DocumentView } from '@tomekeeper/contracts/documents'
import { Banner } from '../../ui/banner.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { isBeingRead } from './unfinished.ts'

/** Why the Sage cannot answer from this document, or not yet. */
export function NotReadable({ document }: { document: DocumentView }) {
  if (isBeingRead(document))
    return (
      <div className="rounded-md bg-surface px-4 pt-2 pb-3 sm:px-5">
        <ReadingProgress document={document} />
      </div>
    )
  if (document.status !== 'failed' && document.status !== 'cancelled') return null
  return (
    <Banner tone="warn">
      {document.failure?.message ?? 'This document has not been read.'}
      {document.passageCount > 0 && ' The earlier passages still answer.'}
    </Banner>
  )
}
