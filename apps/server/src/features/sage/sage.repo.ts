import type { Citation } from '@tomekeeper/contracts/sage'
import { sql } from 'kysely'
import type { Viewer } from '../../access/viewer.ts'
import { documentVisibleTo } from '../../access/visibility.ts'
import { asJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/tables.ts'

/** A person's own threads in this campaign; nobody reads another's. */
export const findThreads = (db: Db, viewer: Viewer) =>
  db
    .selectFrom('sageThread')
    .select((eb) => [
      'id',
      'title',
      'updatedAt',
      eb
        .selectFrom('sageMessage')
        .whereRef('sageMessage.threadId', '=', 'sageThread.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('messageCount'),
    ])
    .where('campaignId', '=', viewer.campaignId)
    .where('userId', '=', viewer.userId)
    .orderBy('updatedAt', 'desc')
    .limit(200)
    .execute()

export const findThread = (db: Db | Tx, viewer: Viewer, threadId: string) =>
  db
    .selectFrom('sageThread')
    .select(['id', 'title'])
    .where('id', '=', threadId)
    .where('campaignId', '=', viewer.campaignId)
    .where('userId', '=', viewer.userId)
    .executeTakeFirst()

export const threadForUpdate = (tx: Tx, viewer: Viewer, threadId: string) =>
  tx
    .selectFrom('sageThread')
    .select(['id', 'title'])
    .where('id', '=', threadId)
    .where('campaignId', '=', viewer.campaignId)
    .where('userId', '=', viewer.userId)
    .forUpdate()
    .executeTakeFirst()

const MESSAGE = [
  'sageMessage.id',
  'sageMessage.threadId',
  'sageMessage.position',
  'sageMessage.question',
  'sageMessage.state',
  'sageMessage.kind',
  'sageMessage.answer',
  'sageMessage.citations',
  'sageMessage.failureCode',
  'sageMessage.jobId',
  'sageMessage.createdAt',
] as const

export type MessageRow = NonNullable<Awaited<ReturnType<typeof findMessage>>>

export const findMessages = (db: Db, threadId: string) =>
  db.selectFrom('sageMessage').select(MESSAGE).where('threadId', '=', threadId).orderBy('position').limit(500).execute()

export const findMessage = (db: Db | Tx, viewer: Viewer, messageId: string) =>
  db
    .selectFrom('sageMessage')
    .innerJoin('sageThread', 'sageThread.id', 'sageMessage.threadId')
    .select(MESSAGE)
    .where('sageMessage.id', '=', messageId)
    .where('sageThread.campaignId', '=', viewer.campaignId)
    .where('sageThread.userId', '=', viewer.userId)
    .executeTakeFirst()

/** The documents among these that the viewer may know of today. */
export async function visibleAmong(db: Db, viewer: Viewer, documentIds: readonly string[]): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where(documentVisibleTo(viewer))
    .where('id', 'in', [...new Set(documentIds)])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export const insertThread = (tx: Tx, viewer: Viewer, thread: { id: string; title: string }) =>
  tx
    .insertInto('sageThread')
    .values({ ...thread, campaignId: viewer.campaignId, userId: viewer.userId })
    .execute()

type NewMessage = { id: string; threadId: string; question: string; jobId: string }

export async function insertMessage(tx: Tx, message: NewMessage) {
  await tx
    .insertInto('sageMessage')
    .values((eb) => ({
      ...message,
      state: 'waiting',
      position: eb
        .selectFrom('sageMessage')
        .where('threadId', '=', message.threadId)
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next')),
      kind: null,
      failureCode: null,
      model: null,
    }))
    .execute()
  await tx.updateTable('sageThread').set({ updatedAt: sql`now()` }).where('id', '=', message.threadId).execute()
}

/** Whoever asks twice at once is counted twice: the second waits for the first. */
export const oneQuestionAtATime = (tx: Tx, userId: string) =>
  tx.selectFrom('user').select('id').where('id', '=', userId).forUpdate().execute()

/** How many questions someone has asked in the last minutes, whatever the campaign. */
export async function countRecentQuestions(db: Db | Tx, userId: string, minutes: number): Promise<number> {
  const row = await db
    .selectFrom('sageMessage')
    .innerJoin('sageThread', 'sageThread.id', 'sageMessage.threadId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('sageThread.userId', '=', userId)
    .where('sageMessage.createdAt', '>', sql<string>`now() - make_interval(mins => ${minutes})`)
    .executeTakeFirstOrThrow()
  return row.count
}

export const deleteThread = (db: Db, viewer: Viewer, threadId: string) =>
  db
    .deleteFrom('sageThread')
    .where('id', '=', threadId)
    .where('campaignId', '=', viewer.campaignId)
    .where('userId', '=', viewer.userId)
    .executeTakeFirst()

// What the answering job reads and writes; it acts for the asker, whose place in the campaign it looks up again.

export const messageToAnswer = (db: Db, messageId: string) =>
  db
    .selectFrom('sageMessage')
    .innerJoin('sageThread', 'sageThread.id', 'sageMessage.threadId')
    .innerJoin('user', 'user.id', 'sageThread.userId')
    .select([
      'sageMessage.id',
      'sageMessage.question',
      'sageMessage.state',
      'sageMessage.position',
      'sageMessage.jobId',
      'sageThread.id as threadId',
      'sageThread.campaignId',
      'sageThread.userId',
      'user.aiAccess',
      'user.isAdmin',
      'user.email',
      'user.emailVerified',
    ])
    .where('sageMessage.id', '=', messageId)
    .executeTakeFirst()

/** The questions asked just before this one, oldest first. */
export const questionsBefore = async (db: Db, threadId: string, position: number, count: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('sageMessage')
    .select('question')
    .where('threadId', '=', threadId)
    .where('position', '<', position)
    .orderBy('position', 'desc')
    .limit(count)
    .execute()
  return rows.map(({ question }) => question).reverse()
}

type Progress = Partial<{
  state: 'waiting' | 'writing' | 'done' | 'failed' | 'stopped'
  kind: 'answer' | 'unanswered' | 'closest_passages' | null
  answer: string
  citations: Citation[]
  failureCode: string | null
  jobId: string
  model: string | null
}>

/** Writes what there is of an answer. One that was stopped, or is being written by a later job, is left alone. */
export async function saveProgress(
  db: Db | Tx,
  messageId: string,
  jobId: string,
  progress: Progress,
): Promise<boolean> {
  const { citations, ...rest } = progress
  const hasEnded = progress.state === 'done' || progress.state === 'failed'
  const result = await db
    .updateTable('sageMessage')
    .set({
      ...rest,
      ...(citations && { citations: asJson(citations) }),
      ...(hasEnded && { finishedAt: sql<string>`now()` }),
    })
    .where('id', '=', messageId)
    .where('jobId', '=', jobId)
    .where('state', 'in', ['waiting', 'writing'])
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export const startAgain = (tx: Tx, messageId: string, jobId: string) =>
  tx
    .updateTable('sageMessage')
    .set({
      state: 'waiting',
      kind: null,
      answer: '',
      citations: asJson([]),
      failureCode: null,
      jobId,
      finishedAt: null,
    })
    .where('id', '=', messageId)
    .execute()

export const markStopped = (tx: Tx, messageId: string) =>
  tx
    .updateTable('sageMessage')
    .set({ state: 'stopped', finishedAt: sql`now()` })
    .where('id', '=', messageId)
    .where('state', 'in', ['waiting', 'writing'])
    .execute()
