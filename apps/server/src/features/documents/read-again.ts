import type { CoreRuleInput, DocumentInput, DocumentView } from '@tomekeeper/contracts/documents'
import type { Admin, Dm } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { Ctx, UserCtx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import { Failure } from '../../errors.ts'
import { campaignDocumentForUpdate, coreRuleForUpdate, type DocumentRow } from './documents.repo.ts'
import { coreRuleAsSeenByAdmin, documentAsSeenBy } from './documents.view.ts'
import { refuseWhileAtWork, startIngest } from './start-ingest.ts'
import { tellOfChange } from './tell-about.ts'

type Locked = Omit<DocumentRow, 'optedIn'>

/** Reads a campaign document again: from its file, or only cutting anew what an earlier reading saved. */
export function readDocumentAgain(
  ctx: Ctx<Dm>,
  { documentId }: DocumentInput,
  from: 'file' | 'saved',
): Promise<DocumentView> {
  return ctx.db.transaction().execute(async (tx) => {
    const document = await campaignDocumentForUpdate(tx, ctx.viewer, documentId)
    return documentAsSeenBy(ctx.viewer, await again(ctx, tx, document, from))
  })
}

/** The same for a core rule. */
export function readCoreRuleAgain(
  ctx: UserCtx<Admin>,
  { documentId }: CoreRuleInput,
  from: 'file' | 'saved',
): Promise<DocumentView> {
  return ctx.db.transaction().execute(async (tx) => {
    const document = await again(ctx, tx, await coreRuleForUpdate(tx, documentId), from)
    await recordAdminAction(tx, ctx, { by: ctx.user.id, action: 'core_rule.read_again', subject: documentId })
    return coreRuleAsSeenByAdmin(document)
  })
}

async function again(deps: Deps, tx: Tx, document: Locked | undefined, from: 'file' | 'saved'): Promise<Locked> {
  if (!document) throw new Failure('not_found', { what: 'document' })
  refuseWhileAtWork(document)

  await startIngest(deps, tx, document, from)
  await tellOfChange(deps, tx, document)
  return { ...document, status: 'waiting', stage: 'Waiting to be read', progress: 0, failureCode: null }
}
