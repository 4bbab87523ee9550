import type { CampaignEventType } from '@tomekeeper/contracts/events'
import { sql } from 'kysely'
import type { Tx } from '../db/tables.ts'

type Change = { type: CampaignEventType; subjectId: string; audience: 'dm' | 'table' }

/**
 * Records that something changed, in the same transaction as the change, and last in it. The row lock keeps a
 * campaign's events in commit order. Players count only what is for the table.
 */
export async function publish(tx: Tx, campaignId: string, change: Change): Promise<void> {
  const forTable = change.audience === 'table'
  const { lastSeq: seq, tableSeq } = await tx
    .updateTable('campaign')
    .set((eb) => ({ lastSeq: eb('lastSeq', '+', 1), tableSeq: eb('tableSeq', '+', forTable ? 1 : 0) }))
    .where('id', '=', campaignId)
    .returning(['lastSeq', 'tableSeq'])
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('campaignEvent')
    .values({ campaignId, seq, tableSeq: forTable ? tableSeq : null, ...change })
    .execute()
  await sql`select pg_notify('tomekeeper_bell', ${JSON.stringify({ about: 'campaign', campaignId })})`.execute(tx)
}
