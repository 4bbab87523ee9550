import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from './viewer.ts'

/** Tables whose rows have an audience, and the column naming what a reveal would reveal. */
const SHARED = { campaignEvent: 'subjectId' } as const

/** The one place that decides which rows a viewer may know exist. */
export function visibleTo(viewer: Viewer, table: keyof typeof SHARED): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const inCampaign = sql<SqlBool>`${column('campaignId')} = ${viewer.campaignId}`
  if (viewer.role === 'dm') return inCampaign
  return sql<SqlBool>`(${inCampaign} and (
    ${column('audience')} = 'table'
    or (${column('audience')} = 'listed' and exists (
      select from reveal where subject_id = ${column(SHARED[table])} and user_id = ${viewer.userId}))))`
}

/**
 * Documents a viewer may know of: the campaign's own by audience, and core rules the campaign uses. `document` must be
 * in the query's `from` under its own name.
 */
export function documentVisibleTo(viewer: Viewer): RawBuilder<SqlBool> {
  const own = viewer.role === 'dm' ? sql`true` : sql`document.audience = 'table'`
  return sql<SqlBool>`(
    (document.campaign_id = ${viewer.campaignId} and ${own})
    or (document.campaign_id is null and (
      document.usage = 'required'
      or (document.usage = 'optional' and exists (
        select from document_opt_in
        where document_opt_in.document_id = document.id and document_opt_in.campaign_id = ${viewer.campaignId})))))`
}

/**
 * Monsters a viewer may know of, of those that nobody took out. To the DM: the SRD of the campaign's rules (the other by choice), the campaign's own, and
 * those of the core rules it uses, `tools` books included. To a player: of these, what the DM has revealed. `monster` must
 * be in the query's `from` under its own name.
 */
export function monsterVisibleTo(viewer: Viewer): RawBuilder<SqlBool> {
  const { campaignId } = viewer
  const toDm = sql<SqlBool>`(monster.review <> 'rejected' and monster.removed_at is null and (
    monster.campaign_id = ${campaignId}
    or (monster.origin = 'srd' and (
      monster.edition = (select ruleset from campaign where id = ${campaignId})
      or exists (select from fight_settings where fight_settings.campaign_id = ${campaignId} and other_srd)))
    or exists (select from document where document.id = monster.document_id and document.campaign_id is null and (
      document.usage in ('required', 'tools')
      or exists (
        select from document_opt_in
        where document_opt_in.document_id = document.id and document_opt_in.campaign_id = ${campaignId})))))`
  if (viewer.role === 'dm') return toDm
  return sql<SqlBool>`(${toDm} and exists (
    select from monster_reveal
    where monster_reveal.monster_id = monster.id and monster_reveal.campaign_id = ${campaignId}))`
}

/** Fights a viewer may know of: to a player, those that the DM has opened to the table. `combat` must be in the query's `from`. */
export function combatVisibleTo({ role, campaignId }: Pick<Viewer, 'role' | 'campaignId'>): RawBuilder<SqlBool> {
  const isOpen = role === 'dm' ? sql`true` : sql`combat.opened_to_table_at is not null`
  return sql<SqlBool>`(combat.campaign_id = ${campaignId} and ${isOpen})`
}
