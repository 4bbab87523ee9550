import type { CoreRuleInput, DocumentInput } from '@tomekeeper/contracts/documents'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Admin, Dm } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import { tellOfMonstersIn } from '../../bestiary/tell-of-document.ts'
import type { Ctx, UserCtx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import { Failure } from '../../errors.ts'
import {
  campaignDocumentForUpdate,
  coreRuleForUpdate,
  deleteDocument,
  type DocumentRow,
  isFileInUse,
} from './documents.repo.ts'
import { tellOfChange } from './tell-about.ts'

type Locked = Omit<DocumentRow, 'optedIn'>

export const removeDocument = (ctx: Ctx<Dm>, { documentId }: DocumentInput): Promise<Done> =>
  remove(ctx, (tx) => campaignDocumentForUpdate(tx, ctx.viewer, documentId))

export const removeCoreRule = (ctx: UserCtx<Admin>, { documentId }: CoreRuleInput): Promise<Done> =>
  remove(ctx, async (tx) => {
    const rule = await coreRuleForUpdate(tx, documentId)
    const details = { title: rule?.title ?? '' }
    await recordAdminAction(tx, ctx, { by: ctx.user.id, action: 'core_rule.removed', subject: documentId, details })
    return rule
  })

/** Takes a document away with its passages, and its file when nothing else rests on it. */
async function remove(deps: Deps, find: (tx: Tx) => Promise<Locked | undefined>): Promise<Done> {
  const { jobId, fileKey } = await deps.db.transaction().execute(async (tx) => {
    const document = await find(tx)
    if (!document) throw new Failure('not_found', { what: 'document' })

    await tellOfMonstersIn(tx, document)
    await deleteDocument(tx, document.id)
    await tellOfChange(deps, tx, document)
    return document
  })
  if (jobId) await deps.jobs.cancel(jobId)
  if (!(await isFileInUse(deps.db, fileKey))) await deps.files.remove(fileKey)
  return { ok: true }
}
