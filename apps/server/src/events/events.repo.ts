import type { Viewer } from '../access/viewer.ts'
import { visibleTo } from '../access/visibility.ts'
import type { Db } from '../db/tables.ts'

const MOST_AT_ONCE = 500

/** A campaign's events after `seq` that this viewer may know of, a batch at a time until there are no more. */
export async function* everyEventAfter(db: Db, viewer: Viewer, seq: number) {
  for (let seen = seq; ; ) {
    const batch = await eventsAfter(db, viewer, seen)
    yield* batch
    const last = batch.at(-1)
    if (!last || batch.length < MOST_AT_ONCE) return
    seen = last.seq
  }
}

const eventsAfter = (db: Db, viewer: Viewer, seq: number) =>
  db
    .selectFrom('campaignEvent')
    .select(['seq', 'type', 'subjectId'])
    .where(visibleTo(viewer, 'campaignEvent'))
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(MOST_AT_ONCE)
    .execute()

/** Where a campaign's stream stands, for whoever begins to follow it now. */
export const lastSeqOf = async (db: Db, viewer: Viewer): Promise<number> => {
  const row = await db
    .selectFrom('campaign')
    .select('lastSeq')
    .where('id', '=', viewer.campaignId)
    .executeTakeFirstOrThrow()
  return row.lastSeq
}

export const sessionIsLive = async (db: Db, sessionId: string): Promise<boolean> => {
  const row = await db
    .selectFrom('authSession')
    .select('id')
    .where('id', '=', sessionId)
    .where('expiresAt', '>', new Date().toISOString())
    .executeTakeFirst()
  return row !== undefined
}
