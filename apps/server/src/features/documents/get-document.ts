import type { DocumentInput, DocumentView } from '@tomekeeper/contracts/documents'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findVisibleDocument } from './documents.repo.ts'
import { documentAsSeenBy } from './documents.view.ts'

export async function getDocument({ db, viewer }: Ctx, { documentId }: DocumentInput): Promise<DocumentView> {
  const document = await findVisibleDocument(db, viewer, documentId)
  if (!document) throw new Failure('not_found', { what: 'document' })
  return documentAsSeenBy(viewer, document)
}
