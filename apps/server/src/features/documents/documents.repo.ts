import { type ExpressionBuilder, sql } from 'kysely'
import type { Dm, Viewer } from '../../access/viewer.ts'
import { documentVisibleTo } from '../../access/visibility.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

const COLUMNS = [
  'document.id',
  'document.campaignId',
  'document.title',
  'document.fileKey',
  'document.fileName',
  'document.mediaType',
  'document.byteSize',
  'document.pageCount',
  'document.audience',
  'document.usage',
  'document.status',
  'document.stage',
  'document.progress',
  'document.failureCode',
  'document.passageCount',
  'document.embeddedCount',
  'document.embeddingModel',
  'document.overview',
  'document.jobId',
  'document.createdAt',
  'document.indexedAt',
] as const

const isOptedIn = (campaignId: string) => (eb: ExpressionBuilder<Tables, 'document'>) =>
  eb
    .exists(
      eb
        .selectFrom('documentOptIn')
        .select(sql.lit(1).as('one'))
        .whereRef('documentOptIn.documentId', '=', 'document.id')
        .where('documentOptIn.campaignId', '=', campaignId),
    )
    .as('optedIn')

export type DocumentRow = NonNullable<Awaited<ReturnType<typeof findVisibleDocument>>>

/** What the campaign knows of: its own documents, and the core rules it uses. */
export const findVisibleDocuments = (db: Db, viewer: Viewer) =>
  db
    .selectFrom('document')
    .select(COLUMNS)
    .select(isOptedIn(viewer.campaignId))
    .where(documentVisibleTo(viewer))
    .orderBy('document.title')
    .orderBy('document.id')
    .limit(500)
    .execute()

/** Books the campaign could opt into, for the DM who decides. */
export const findOfferedBooks = (db: Db, viewer: Dm) =>
  db
    .selectFrom('document')
    .select(COLUMNS)
    .select(isOptedIn(viewer.campaignId))
    .where('document.campaignId', 'is', null)
    .where('document.usage', '=', 'optional')
    .where('document.status', '=', 'indexed')
    .orderBy('document.title')
    .limit(500)
    .execute()

export const findVisibleDocument = (db: Db | Tx, viewer: Viewer, documentId: string) =>
  db
    .selectFrom('document')
    .select(COLUMNS)
    .select(isOptedIn(viewer.campaignId))
    .where(documentVisibleTo(viewer))
    .where('document.id', '=', documentId)
    .executeTakeFirst()

/** A document of the campaign itself, locked: core rules are not the DM's to change. */
export const campaignDocumentForUpdate = (tx: Tx, viewer: Dm, documentId: string) =>
  tx
    .selectFrom('document')
    .select(COLUMNS)
    .where('document.id', '=', documentId)
    .where('document.campaignId', '=', viewer.campaignId)
    .forUpdate()
    .executeTakeFirst()

export const findCoreRules = (db: Db) =>
  db.selectFrom('document').select(COLUMNS).where('campaignId', 'is', null).orderBy('title').limit(500).execute()

export const findCoreRule = (db: Db | Tx, documentId: string) =>
  db
    .selectFrom('document')
    .select(COLUMNS)
    .where('id', '=', documentId)
    .where('campaignId', 'is', null)
    .executeTakeFirst()

export const coreRuleForUpdate = (tx: Tx, documentId: string) =>
  tx
    .selectFrom('document')
    .select(COLUMNS)
    .where('id', '=', documentId)
    .where('campaignId', 'is', null)
    .forUpdate()
    .executeTakeFirst()

type NewDocument = {
  id: string
  campaignId: string | null
  title: string
  fileKey: string
  fileName: string
  mediaType: DocumentRow['mediaType']
  byteSize: number
  audience: DocumentRow['audience']
  usage: DocumentRow['usage']
  createdBy: string
}

export const insertDocument = (tx: Tx, document: NewDocument) =>
  tx
    .insertInto('document')
    .values({ ...document, status: 'waiting', stage: 'Waiting to be read' })
    .execute()

export const setJob = (tx: Tx, documentId: string, jobId: string) =>
  tx
    .updateTable('document')
    .set({
      jobId,
      status: 'waiting',
      stage: 'Waiting to be read',
      progress: 0,
      failureCode: null,
      updatedAt: sql`now()`,
    })
    .where('id', '=', documentId)
    .execute()

type Edit = { title: string; audience?: DocumentRow['audience']; usage?: DocumentRow['usage'] }

export const updateDocument = (tx: Tx, documentId: string, edit: Edit) =>
  tx
    .updateTable('document')
    .set({ ...edit, updatedAt: sql`now()` })
    .where('id', '=', documentId)
    .execute()

export const deleteDocument = (tx: Tx, documentId: string) =>
  tx.deleteFrom('document').where('id', '=', documentId).execute()

/** Whether any document still rests on a stored file; the same file may have been uploaded twice. */
export const isFileInUse = async (db: Db | Tx, key: string): Promise<boolean> => {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where((eb) => eb.or([eb('fileKey', '=', key), eb('blocksKey', '=', key)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function setOptIn(tx: Tx, campaignId: string, documentId: string, optedIn: boolean) {
  if (optedIn)
    await tx
      .insertInto('documentOptIn')
      .values({ campaignId, documentId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await tx
      .deleteFrom('documentOptIn')
      .where('campaignId', '=', campaignId)
      .where('documentId', '=', documentId)
      .execute()
}

/** Passages of a document in reading order; the caller has already found the document as the viewer. */
export const readPassages = (db: Db, documentId: string, from: number, count: number) =>
  db
    .selectFrom('passage')
    .innerJoin('document', (join) =>
      join.onRef('document.id', '=', 'passage.documentId').onRef('document.generation', '=', 'passage.generation'),
    )
    .select([
      'passage.id',
      'passage.position',
      'passage.headingPath',
      'passage.text',
      'passage.kind',
      'passage.pageFrom',
      'passage.pageTo',
      'passage.boxes',
    ])
    .where('passage.documentId', '=', documentId)
    .where('passage.position', '>=', from)
    .orderBy('passage.position')
    .limit(count)
    .execute()
