import { sql } from 'kysely'
import type { Db } from '../db/tables.ts'

/** One statement, so that fifty at once are counted as fifty. A window begins with its first hit. */
export function countHit(db: Db, key: string, now: Date, seconds: number) {
  const endsAt = new Date(now.getTime() + seconds * 1000)
  return db
    .insertInto('rateLimit')
    .values({ key, count: 1, endsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when rate_limit.ends_at <= ${now} then 1 else rate_limit.count + 1 end`,
        endsAt: sql`case when rate_limit.ends_at <= ${now} then ${endsAt} else rate_limit.ends_at end`,
      }),
    )
    .returning(['count', 'endsAt'])
    .executeTakeFirstOrThrow()
}

/** Windows that ended a while ago tell nothing any more. */
export const forgetOldHits = (db: Db, before: Date) =>
  db.deleteFrom('rateLimit').where('endsAt', '<', before.toISOString()).execute()
