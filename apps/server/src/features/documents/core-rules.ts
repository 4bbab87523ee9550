import type { DocumentView, EditCoreRuleInput, IngestionSettings } from '@tomekeeper/contracts/documents'
import type { Admin } from '../../access/viewer.ts'
import { tellOfMonstersIn } from '../../bestiary/tell-of-document.ts'
import type { UserCtx } from '../../context.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import { Failure } from '../../errors.ts'
import { clamped } from './chunking.ts'
import { coreRuleForUpdate, findCoreRules, updateDocument } from './documents.repo.ts'
import { coreRuleAsSeenByAdmin } from './documents.view.ts'
import { saveIngestionSettings } from './settings.repo.ts'
import { tellOfChange } from './tell-about.ts'

export const listCoreRules = async ({ db }: UserCtx<Admin>): Promise<DocumentView[]> =>
  (await findCoreRules(db)).map(coreRuleAsSeenByAdmin)

/** A new title, or another usage: always a source, where campaigns opt in, or only mined for monsters. */
export function editCoreRule(
  ctx: UserCtx<Admin>,
  { documentId, title, usage }: EditCoreRuleInput,
): Promise<DocumentView> {
  return ctx.db.transaction().execute(async (tx) => {
    const document = await coreRuleForUpdate(tx, documentId)
    if (!document) throw new Failure('not_found', { what: 'document' })

    await updateDocument(tx, document.id, { title, usage })
    await recordAdminAction(tx, ctx, {
      by: ctx.user.id,
      action: 'core_rule.changed',
      subject: document.id,
      details: { title, usage },
    })
    await tellOfMonstersIn(tx, document)
    await tellOfChange(ctx, tx, document)
    return coreRuleAsSeenByAdmin({ ...document, title, usage })
  })
}

/** Answers what was kept, which may be less than what was asked for. */
export async function changeIngestionSettings(
  ctx: UserCtx<Admin>,
  asked: IngestionSettings,
): Promise<IngestionSettings> {
  const settings = { core: clamped(asked.core), campaign: clamped(asked.campaign) }
  await ctx.db.transaction().execute(async (tx) => {
    await saveIngestionSettings(tx, settings)
    await recordAdminAction(tx, ctx, { by: ctx.user.id, action: 'ingestion.changed', subject: null })
  })
  return settings
}
