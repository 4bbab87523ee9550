import type { DocumentView, EditDocumentInput } from '@tomekeeper/contracts/documents'
import type { Dm } from '../../access/viewer.ts'
import { tellOfMonstersIn } from '../../bestiary/tell-of-document.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { campaignDocumentForUpdate, updateDocument } from './documents.repo.ts'
import { documentAsSeenBy } from './documents.view.ts'

/** A new title, or a new audience. Hiding one tells every screen to look again, and what it held is gone from them. */
export function editDocument({ db, viewer }: Ctx<Dm>, input: EditDocumentInput): Promise<DocumentView> {
  const { documentId, title, audience } = input
  return db.transaction().execute(async (tx) => {
    const document = await campaignDocumentForUpdate(tx, viewer, documentId)
    if (!document) throw new Failure('not_found', { what: 'document' })

    await updateDocument(tx, document.id, { title, audience })
    const wasOrIsShared = audience === 'table' || document.audience === 'table'
    await tellOfMonstersIn(tx, document) // they say which document they are from
    await publish(tx, viewer.campaignId, {
      type: 'documents.changed',
      subjectId: viewer.campaignId,
      audience: wasOrIsShared ? 'table' : 'dm',
    })
    return documentAsSeenBy(viewer, { ...document, title, audience })
  })
}
