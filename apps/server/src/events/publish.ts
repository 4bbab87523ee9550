import type { Audience, CampaignEventType } from '@tomekeeper/contracts/events'
import { sql } from 'kysely'
import type { Tx } from '../db/tables.ts'

type Change = { type: CampaignEventType; subjectId: string; audience: Audience }

/**
 * Records that something changed, in the same transaction as the change, and last in it. The row lock keeps a
 * campaign's events in commit order.
 */
export async function publish(tx: Tx, campaignId: string, change: Change): Promise<void> {
  const { lastSeq: seq } = await tx
    .updateTable('campaign')
    .set((eb) => ({ lastSeq: eb('lastSeq', '+', 1) }))
    .where('id', '=', campaignId)
    .returning('lastSeq')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('campaignEvent')
    .values({ campaignId, seq, ...change })
    .execute()
  await sql`select pg_notify('tomekeeper_bell', ${JSON.stringify({ about: 'campaign', campaignId })})`.execute(tx)
}
