import { type Insertable, sql } from 'kysely'
import type { Dm, Viewer } from '../../access/viewer.ts'
import { combatVisibleTo } from '../../access/visibility.ts'
import { asJson } from '../../db/json.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

const MOST_SHOWN = 200

/** Fights a viewer may know of, newest first: to a player, a fight is as old as its opening to the table. */
export const findCombats = (db: Db | Tx, viewer: Viewer) =>
  db
    .selectFrom('combat')
    .leftJoin('encounter', 'encounter.id', 'combat.encounterId')
    .select(['combat.id', 'combat.encounterId', 'combat.title', 'combat.rules', 'combat.phase'])
    .select(['combat.openedToTableAt', 'combat.createdAt', 'combat.endedAt', 'encounter.name as encounterName'])
    .where(combatVisibleTo(viewer))
    .orderBy(viewer.role === 'dm' ? 'combat.createdAt' : 'combat.openedToTableAt', 'desc')
    .orderBy('combat.id')
    .limit(MOST_SHOWN)
    .execute()
export type CombatRow = Awaited<ReturnType<typeof findCombats>>[number]

export const findCombat = (db: Db | Tx, viewer: Viewer, combatId: string) =>
  db
    .selectFrom('combat')
    .leftJoin('encounter', 'encounter.id', 'combat.encounterId')
    .select(['combat.id', 'combat.encounterId', 'combat.title', 'combat.rules', 'combat.phase'])
    .select(['combat.openedToTableAt', 'combat.createdAt', 'combat.endedAt', 'encounter.name as encounterName'])
    .where('combat.id', '=', combatId)
    .where(combatVisibleTo(viewer))
    .executeTakeFirst()

/** The campaign's rules, and what its fights tell the table unless told otherwise. */
export const findTerms = (db: Db, { campaignId }: Dm) =>
  db
    .selectFrom('campaign')
    .leftJoin('fightSettings', 'fightSettings.campaignId', 'campaign.id')
    .select(['campaign.ruleset', 'fightSettings.disclosureParty', 'fightSettings.disclosureOthers'])
    .where('campaign.id', '=', campaignId)
    .executeTakeFirstOrThrow()

export const findEncounter = (db: Db, { campaignId }: Dm, encounterId: string) =>
  db
    .selectFrom('encounter')
    .select(['id', 'notes', 'inLair', 'party'])
    .where('campaignId', '=', campaignId)
    .where('id', '=', encounterId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
export type EncounterRow = NonNullable<Awaited<ReturnType<typeof findEncounter>>>

/** Of an encounter that was found through its campaign. */
export const findMonstersOf = (db: Db, { id }: EncounterRow) =>
  db
    .selectFrom('encounterMonster')
    .select(['locator', 'name', 'count', 'wave', 'hidden', 'note'])
    .where('encounterId', '=', id)
    .orderBy('position')
    .execute()

const membersOf = (db: Db, { campaignId }: Viewer) =>
  db
    .selectFrom('member')
    .leftJoin('user', 'user.id', 'member.userId')
    .select(['member.id', 'member.userId', 'member.characterName', 'member.armorClass', 'member.maxHp'])
    .select(['member.passivePerception', 'user.name'])
    .where('member.campaignId', '=', campaignId)
    .orderBy('member.joinedAt')
    .orderBy('member.id')
export type FighterRow = Awaited<ReturnType<typeof findPlayers>>[number]

/** Whoever plays, with an account or without. */
export const findPlayers = (db: Db, viewer: Viewer) => membersOf(db, viewer).where('role', '=', 'player').execute()

export const findFighters = (db: Db, viewer: Viewer, memberIds: readonly string[]) =>
  membersOf(db, viewer).where('member.id', 'in', memberIds).execute()

/** Begins a fight with the first part of its log; false if there is one of that id already. */
export async function insertCombat(
  tx: Tx,
  combat: Insertable<Tables['combat']>,
  events: readonly { seq: number }[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('combat')
    .values(combat)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return false

  await sql`
    insert into combat_event (combat_id, seq, event)
    select ${combat.id}, (event ->> 'seq')::int, event
    from json_array_elements(${asJson(events)}::json) as event`.execute(tx)
  return true
}

/** The row is locked first of all, so that whether the table could see it is certain. */
export const combatForUpdate = (tx: Tx, { campaignId }: Dm, combatId: string) =>
  tx
    .selectFrom('combat')
    .select(['id', 'openedToTableAt'])
    .where('campaignId', '=', campaignId)
    .where('id', '=', combatId)
    .forUpdate()
    .executeTakeFirst()

export const setTitle = (tx: Tx, combatId: string, title: string) =>
  tx.updateTable('combat').set({ title, updatedAt: sql`now()` }).where('id', '=', combatId).execute()

export const setOpen = (tx: Tx, combatId: string, isOpen: boolean) =>
  tx
    .updateTable('combat')
    .set({ openedToTableAt: isOpen ? sql`coalesce(opened_to_table_at, now())` : null, updatedAt: sql`now()` })
    .where('id', '=', combatId)
    .execute()

export const deleteCombat = (tx: Tx, combatId: string) => tx.deleteFrom('combat').where('id', '=', combatId).execute()
