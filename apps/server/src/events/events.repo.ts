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

/** Where a campaign's events stand for this viewer. Players count only what is for the table. */
export const positionOf = async (db: Db, viewer: Viewer): Promise<number> => {
  const row = await db
    .selectFrom('campaign')
    .select(viewer.role === 'dm' ? 'lastSeq as seq' : 'tableSeq as seq')
    .where('id', '=', viewer.campaignId)
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** The membership is part of the statement: whoever loses it between two reads hears nothing of what came after. */
const eventsAfter = (db: Db, viewer: Viewer, seq: number) =>
  db
    .selectFrom('campaignEvent')
    .select(['type', 'subjectId', (eb) => eb.ref(countOf(viewer)).$castTo<number>().as('seq')])
    .where(visibleTo(viewer, 'campaignEvent'))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('member').select('id').where('id', '=', viewer.memberId).where('role', '=', viewer.role)),
    )
    .where(countOf(viewer), '>', seq)
    .orderBy(countOf(viewer))
    .limit(MOST_AT_ONCE)
    .execute()

const countOf = ({ role }: Viewer) => (role === 'dm' ? 'campaignEvent.seq' : 'campaignEvent.tableSeq')

export const sessionIsLive = async (db: Db, sessionId: string): Promise<boolean> => {
  const row = await db
    .selectFrom('authSession')
    .select('id')
    .where('id', '=', sessionId)
    .where('expiresAt', '>', new Date().toISOString())
    .executeTakeFirst()
  return row !== undefined
}
