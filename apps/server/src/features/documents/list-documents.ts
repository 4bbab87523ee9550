import type { DocumentView } from '@tomekeeper/contracts/documents'
import type { Ctx } from '../../context.ts'
import { findOfferedBooks, findVisibleDocuments } from './documents.repo.ts'
import { documentAsSeenBy } from './documents.view.ts'

/** The campaign's own documents and the books it uses; for a DM also the books it could opt into. */
export async function listDocuments({ db, viewer }: Ctx): Promise<DocumentView[]> {
  const visible = await findVisibleDocuments(db, viewer)
  const offered = viewer.role === 'dm' ? await findOfferedBooks(db, viewer) : []
  const known = new Set(visible.map(({ id }) => id))
  return [...visible, ...offered.filter(({ id }) => !known.has(id))].map((row) => documentAsSeenBy(viewer, row))
}
