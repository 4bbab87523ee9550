import type { OptInInput } from '@tomekeeper/contracts/documents'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Dm } from '../../access/viewer.ts'
import { tellOfMonstersIn } from '../../bestiary/tell-of-document.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { findCoreRule, setOptIn } from './documents.repo.ts'

/** Takes an optional rulebook into the campaign, or out of it. */
export function optIn({ db, viewer }: Ctx<Dm>, { documentId, optedIn }: OptInInput): Promise<Done> {
  return db.transaction().execute(async (tx) => {
    const book = await findCoreRule(tx, documentId)
    if (!book || book.usage !== 'optional') throw new Failure('not_found', { what: 'book' })

    await setOptIn(tx, viewer.campaignId, book.id, optedIn)
    await tellOfMonstersIn(tx, { id: book.id, campaignId: viewer.campaignId })
    await publish(tx, viewer.campaignId, { type: 'documents.changed', subjectId: viewer.campaignId, audience: 'table' })
    return { ok: true }
  })
}
