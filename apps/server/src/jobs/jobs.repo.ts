import { sql } from 'kysely'
import type { Db, Tx } from '../db/tables.ts'

type Started = { id: string; name: string; subjectId?: string; campaignId?: string }

export const insertRun = (db: Db | Tx, { id, name, subjectId, campaignId }: Started) =>
  db
    .insertInto('jobRun')
    .values({ id, name, subjectId: subjectId ?? null, campaignId: campaignId ?? null, state: 'waiting' })
    .execute()

type Changes = Partial<{
  state: 'waiting' | 'running' | 'retrying' | 'done' | 'failed' | 'cancelled'
  attempt: number
  progress: number
  stage: string
  failure: string | null
}>

/** Runs that have ended stay as they ended: a late report of a worker that was given up changes nothing. */
export const updateRun = (db: Db | Tx, id: string, changes: Changes) =>
  db
    .updateTable('jobRun')
    .set({ ...changes, updatedAt: new Date().toISOString() })
    .where('id', '=', id)
    .where('state', 'not in', changes.state === 'waiting' ? ['done'] : ['done', 'cancelled'])
    .execute()

export const findRun = (db: Db | Tx, id: string) =>
  db.selectFrom('jobRun').selectAll().where('id', '=', id).executeTakeFirst()

/** False when the run was cancelled before it began. What an earlier attempt failed with is forgotten. */
export async function beginRun(db: Db, id: string, attempt: number): Promise<boolean> {
  const [result] = await updateRun(db, id, { state: 'running', attempt, failure: null })
  return (result?.numUpdatedRows ?? 0n) > 0n
}

// The queue keeps its own tables. What its library does not offer is said to them here.

/** A run that is put back because the process stops does not use up an attempt. */
export const allowAnotherAttempt = (db: Db, id: string) =>
  sql`update jobs.job set retry_limit = retry_limit + 1 where id = ${id} and state = 'active'`.execute(db)

export async function activeJobs(db: Db): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from jobs.job where state = 'active' and not starts_with(name, '__pgboss')`.execute(db)
  return rows
}
