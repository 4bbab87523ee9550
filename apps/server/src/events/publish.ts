import type { CampaignEventType } from '@tomekeeper/contracts/events'
import { sql } from 'kysely'
import type { Tx } from '../db/tables.ts'
import { ring } from './bell.ts'

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

/**
 * Something of the whole installation changed that every campaign may show: one event in each, and one ring for all.
 * Rare, because every campaign's row is locked for a moment: an admin did something.
 */
export async function publishEverywhere(tx: Tx, type: CampaignEventType): Promise<void> {
  await sql`
    with counted as (
      update campaign set last_seq = last_seq + 1, table_seq = table_seq + 1
      where id in (select id from campaign order by id for no key update)
      returning id, last_seq, table_seq)
    insert into campaign_event (campaign_id, seq, table_seq, type, subject_id, audience)
    select id, last_seq, table_seq, ${type}, id, 'table' from counted`.execute(tx)
  await ring(tx, { about: 'everything' })
}
