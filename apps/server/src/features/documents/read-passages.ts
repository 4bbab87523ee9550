import type { PassagesView, ReadPassagesInput } from '@tomekeeper/contracts/documents'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findVisibleDocument, readPassages as passagesFrom } from './documents.repo.ts'

/** A stretch of a document as text, for reading around a citation. */
export async function readPassages({ db, viewer }: Ctx, input: ReadPassagesInput): Promise<PassagesView> {
  const document = await findVisibleDocument(db, viewer, input.documentId)
  if (!document) throw new Failure('not_found', { what: 'document' })
  return { passages: await passagesFrom(db, document.id, input.from, input.count), total: document.passageCount }
}
