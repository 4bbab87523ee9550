import { ROWS_A_PAGE } from '@tomekeeper/contracts/admin'
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/tables.ts'

/** One page of rows and how many there are in all. */
export async function findUsers(db: Db, { page, search }: { page: number; search: string }) {
  const matching = db
    .selectFrom('user')
    .$if(search !== '', (query) =>
      query.where((eb) =>
        eb.or([
          eb(eb.fn('strpos', [eb.fn('lower', ['name']), eb.val(search.toLowerCase())]), '>', 0),
          eb(eb.fn('strpos', ['email', eb.val(search.toLowerCase())]), '>', 0),
        ]),
      ),
    )
  const items = await matching
    .select((eb) => [
      'id',
      'name',
      'email',
      'emailVerified',
      'image',
      'hue',
      'isAdmin',
      'aiAccess',
      'createdAt',
      eb
        .selectFrom('campaign')
        .whereRef('campaign.ownerId', '=', 'user.id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('ownedCampaigns'),
    ])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE)
    .execute()
  return { items, total: await countOf(matching.select((eb) => eb.fn.countAll<number>().as('count'))) }
}

export const findUser = (db: Db | Tx, userId: string) =>
  db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'emailVerified', 'isAdmin', 'aiAccess'])
    .where('id', '=', userId)
    .executeTakeFirst()

export const setAdminRow = (tx: Tx, userId: string, isAdmin: boolean) =>
  tx.updateTable('user').set({ isAdmin }).where('id', '=', userId).execute()

export const setAiAccessRow = (tx: Tx, userId: string, aiAccess: boolean) =>
  tx.updateTable('user').set({ aiAccess }).where('id', '=', userId).execute()

const MAIL_COLUMNS = [
  'id',
  'toAddress',
  'subject',
  'kind',
  'state',
  'attempts',
  'failure',
  'createdAt',
  'sentAt',
] as const

export async function findMails(db: Db, page: number) {
  const items = await db
    .selectFrom('mail')
    .select(MAIL_COLUMNS)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE)
    .execute()
  return { items, total: await countOf(db.selectFrom('mail').select((eb) => eb.fn.countAll<number>().as('count'))) }
}

export const findMail = (db: Db | Tx, mailId: string) =>
  db
    .selectFrom('mail')
    .select([...MAIL_COLUMNS, 'text'])
    .where('id', '=', mailId)
    .executeTakeFirst()

type JobState = 'waiting' | 'running' | 'retrying' | 'done' | 'failed' | 'cancelled'

export async function findJobs(db: Db, { page, state }: { page: number; state?: JobState }) {
  const matching = db
    .selectFrom('jobRun')
    .$if(state !== undefined, (query) => query.where('state', '=', state as JobState))
  const items = await matching
    .select(['id', 'name', 'state', 'attempt', 'progress', 'stage', 'failure', 'createdAt', 'updatedAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE)
    .execute()
  return { items, total: await countOf(matching.select((eb) => eb.fn.countAll<number>().as('count'))) }
}

export const findJob = (db: Db, jobId: string) =>
  db.selectFrom('jobRun').select(['id', 'name', 'state']).where('id', '=', jobId).executeTakeFirst()

export async function findAudit(db: Db, page: number) {
  const items = await db
    .selectFrom('auditEntry')
    .leftJoin('user', 'user.id', 'auditEntry.actorId')
    .select([
      'auditEntry.id',
      'user.name as actorName',
      'auditEntry.action',
      'auditEntry.subject',
      'auditEntry.details',
      'auditEntry.createdAt',
    ])
    .orderBy('auditEntry.createdAt', 'desc')
    .orderBy('auditEntry.id')
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE)
    .execute()
  return {
    items,
    total: await countOf(db.selectFrom('auditEntry').select((eb) => eb.fn.countAll<number>().as('count'))),
  }
}

const countOf = async (query: { executeTakeFirstOrThrow(): Promise<{ count: number }> }): Promise<number> =>
  (await query.executeTakeFirstOrThrow()).count

/** What the database says about itself. */
export async function measureDatabase(db: Db) {
  const { rows } = await sql<{ version: string; bytes: number }>`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`.execute(db)
  return rows[0] ?? { version: 'unknown', bytes: 0 }
}

export async function countThings(db: Db) {
  const { rows } = await sql<{
    users: number
    campaigns: number
    documents: number
    passages: number
    failedMails: number
  }>`
    select
      (select count(*) from "user")::int as users,
      (select count(*) from campaign)::int as campaigns,
      (select count(*) from document)::int as documents,
      (select count(*) from passage)::int as passages,
      (select count(*) from mail where state = 'failed')::int as failed_mails`.execute(db)
  return rows[0] ?? { users: 0, campaigns: 0, documents: 0, passages: 0, failedMails: 0 }
}

export const countJobs = (db: Db) =>
  db
    .selectFrom('jobRun')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
