import { MOST_DOCUMENT_BYTES, type DocumentView } from '@tomekeeper/contracts/documents'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx, UserCtx } from '../../context.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { Deps } from '../../deps.ts'
import { Failure } from '../../errors.ts'
import { documentTypeOf } from '../../files/document-type.ts'
import { findCoreRule, findVisibleDocument, insertDocument, type DocumentRow } from './documents.repo.ts'
import { coreRuleAsSeenByAdmin, documentAsSeenBy } from './documents.view.ts'
import { startIngest } from './start-ingest.ts'
import { tellOfChange } from './tell-about.ts'
import type { Admin } from '../../access/viewer.ts'

type Upload = { bytes: AsyncIterable<Uint8Array>; fileName: string; title?: string }

/** Takes a file into the campaign and puts it in line to be read. */
export async function addCampaignDocument(
  ctx: Ctx<Dm>,
  upload: Upload & { audience: DocumentRow['audience'] },
): Promise<DocumentView> {
  const { viewer, db } = ctx
  const id = await keep(ctx, upload, {
    campaignId: viewer.campaignId,
    audience: upload.audience,
    usage: 'required',
    createdBy: viewer.userId,
  })
  const document = await findVisibleDocument(db, viewer, id)
  if (!document) throw new Failure('not_found', { what: 'document' })
  return documentAsSeenBy(viewer, document)
}

/** Takes a rulebook in for the whole installation. */
export async function addCoreRule(
  ctx: UserCtx<Admin>,
  upload: Upload & { usage: DocumentRow['usage'] },
): Promise<DocumentView> {
  const id = await keep(ctx, upload, {
    campaignId: null,
    audience: 'table',
    usage: upload.usage,
    createdBy: ctx.user.id,
  })
  const document = await findCoreRule(ctx.db, id)
  if (!document) throw new Failure('not_found', { what: 'document' })
  return coreRuleAsSeenByAdmin(document)
}

type Place = Pick<DocumentRow, 'campaignId' | 'audience' | 'usage'> & { createdBy: string }

async function keep(deps: Deps, { bytes, fileName, title }: Upload, place: Place): Promise<string> {
  const { db, files, newId } = deps
  const stored = await files.put(bytes, MOST_DOCUMENT_BYTES)
  const mediaType = await documentTypeOf(files.pathOf(stored.key), fileName)
  if (!mediaType.ok) {
    await files.remove(stored.key)
    throw new Failure('invalid_input', { reason: mediaType.refusal, message: mediaType.message })
  }

  const id = newId()
  const name = fileName.slice(0, 200)
  await db.transaction().execute(async (tx) => {
    if (place.campaignId === null)
      await recordAdminAction(tx, deps, {
        by: place.createdBy,
        action: 'core_rule.added',
        subject: id,
        details: { file: name },
      })
    await insertDocument(tx, {
      id,
      ...place,
      title: title?.trim() || titleFrom(name),
      fileName: name,
      fileKey: stored.key,
      byteSize: stored.byteSize,
      mediaType: mediaType.type,
    })
    await startIngest(deps, tx, { id, campaignId: place.campaignId }, 'file')
    await tellOfChange(deps, tx, { id, ...place })
  })
  return id
}

/** "Monster_Manual-v2.pdf" → "Monster Manual v2" */
function titleFrom(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim()
  return words.slice(0, 200) || 'Untitled document'
}
