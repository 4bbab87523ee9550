import type { FightEvent } from '@tomekeeper/combat'
import { sql } from 'kysely'
import type { Viewer } from '../access/viewer.ts'
import { combatVisibleTo } from '../access/visibility.ts'
import { asJson } from '../db/json.ts'
import { prepared } from '../db/prepared.ts'
import type { Db, Tx } from '../db/tables.ts'

type Asked = {
  combatId: string
  campaignId: string
  /** The last event that is known already. */
  after: number
  commandIds: readonly string[]
}

/** A fight's row, the events after those we know, and which of these commands were carried out: one statement, one moment. */
const fightVisibleTo = (role: Viewer['role']) =>
  prepared((db, { combatId, campaignId, after, commandIds }: Asked) =>
    db
      .selectFrom('combat')
      .select(['id', 'campaignId', 'encounterId', 'title', 'rules', 'seq', 'phase'])
      .select(['openedToTableAt', 'createdAt', 'endedAt'])
      .select([
        sql<FightEvent[]>`(select coalesce(json_agg(event order by seq), '[]') from combat_event
          where combat_id = combat.id and seq > ${after})`.as('events'),
        sql<string[]>`(select coalesce(json_agg(command_id), '[]') from combat_command
          where combat_id = combat.id and command_id = any(${commandIds}::uuid[]))`.as('known'),
      ])
      .where('id', '=', combatId)
      .where(combatVisibleTo({ role, campaignId })),
  )
const reads = { dm: fightVisibleTo('dm'), player: fightVisibleTo('player') }

export type FightRead = Awaited<ReturnType<typeof readFight>>

export const readFight = async (db: Db | Tx, { role, campaignId }: Pick<Viewer, 'role' | 'campaignId'>, asked: Read) =>
  (await reads[role](db, { ...asked, campaignId }))[0]
type Read = Omit<Asked, 'campaignId'>

export type Written = {
  combatId: string
  campaignId: string
  /** What was known when this was decided. If it is no longer so, nothing is written. */
  expected: { seq: number; isOpen: boolean }
  seq: number
  phase: 'preparing' | 'running' | 'ended'
  opens: boolean
  events: readonly FightEvent[]
  commandIds: readonly string[]
  /** Notices for the bell, heard when this commits. */
  notices: readonly string[]
}

/** What the row says after writing. */
type Moments = { openedToTableAt: string | null; endedAt: string | null }

/**
 * Writes what was decided, all of it or nothing, in one statement. Undefined if the fight has gone on meanwhile; a command
 * that was carried out before breaks its key.
 */
export async function writeEvents(db: Db | Tx, written: Written): Promise<Moments | undefined> {
  const { combatId, campaignId, expected, seq, phase, opens, events, commandIds, notices } = written
  const { rows } = await sql<Moments & { rung: number }>`
    with moved as (
      update combat set
        seq = ${seq},
        phase = ${phase},
        updated_at = now(),
        ended_at = case when ${phase} = 'ended' then coalesce(ended_at, now()) end,
        opened_to_table_at = case when ${opens} then coalesce(opened_to_table_at, now()) else opened_to_table_at end
      where id = ${combatId} and campaign_id = ${campaignId} and seq = ${expected.seq}
        and (opened_to_table_at is not null) = ${expected.isOpen}
      returning id, opened_to_table_at, ended_at
    ), told as (
      insert into combat_event (combat_id, seq, event)
      select moved.id, (event ->> 'seq')::int, event from moved, json_array_elements(${asJson(events)}::json) as event
    ), known as (
      insert into combat_command (combat_id, command_id)
      select moved.id, command_id from moved, unnest(${commandIds}::uuid[]) as command_id
    )
    select opened_to_table_at, ended_at,
      (select count(pg_notify('tomekeeper_bell', notice)) from unnest(${notices}::text[]) as notice) as rung
    from moved`.execute(db)
  return rows[0]
}
