import type { CoreRuleInput, DocumentInput } from '@tomekeeper/contracts/documents'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Admin, Dm } from '../../access/viewer.ts'
import type { Ctx, UserCtx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import { Failure } from '../../errors.ts'
import { campaignDocumentForUpdate, coreRuleForUpdate, type DocumentRow } from './documents.repo.ts'
import { settleAs } from './ingest.repo.ts'
import { tellOfChange } from './tell-about.ts'

type Locked = Omit<DocumentRow, 'optedIn'>

/** Ends a reading. Passages of an earlier one stay in use. */
export const stopReadingDocument = (ctx: Ctx<Dm>, { documentId }: DocumentInput): Promise<Done> =>
  stop(ctx, (tx) => campaignDocumentForUpdate(tx, ctx.viewer, documentId))

export const stopReadingCoreRule = (ctx: UserCtx<Admin>, { documentId }: CoreRuleInput): Promise<Done> =>
  stop(ctx, (tx) => coreRuleForUpdate(tx, documentId))

async function stop(deps: Deps, find: (tx: Tx) => Promise<Locked | undefined>): Promise<Done> {
  const jobId = await deps.db.transaction().execute(async (tx) => {
    const document = await find(tx)
    if (!document) throw new Failure('not_found', { what: 'document' })
    if (!document.jobId || ['indexed', 'failed', 'cancelled'].includes(document.status)) return null

    await settleAs(tx, document.id, document.passageCount > 0 ? 'indexed' : 'cancelled', null)
    await tellOfChange(deps, tx, document)
    return document.jobId
  })
  if (jobId) await deps.jobs.cancel(jobId)
  return { ok: true }
}
