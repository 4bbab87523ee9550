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
