import type { EncounterParty } from '@tomekeeper/contracts/encounters'
import { type Insertable, sql } from 'kysely'
import type { Dm } from '../../access/viewer.ts'
import { monsterVisibleTo } from '../../access/visibility.ts'
import { asJson } from '../../db/json.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

const MOST_SHOWN = 500

const encountersOf = (db: Db | Tx, { campaignId }: Dm) =>
  db
    .selectFrom('encounter')
    .where('encounter.campaignId', '=', campaignId)
    .where('encounter.removedAt', 'is', null)
    .select((eb) => [
      'encounter.id',
      'encounter.name',
      'encounter.notes',
      'encounter.inLair',
      'encounter.party',
      'encounter.dayId',
      'encounter.dayPosition',
      'encounter.version',
      'encounter.updatedAt',
      eb
        .selectFrom('combat')
        .whereRef('combat.encounterId', '=', 'encounter.id')
        .where('combat.phase', '<>', 'ended')
        .orderBy('combat.createdAt', 'desc')
        .select('combat.id')
        .limit(1)
        .as('runningCombatId'),
    ])

export type EncounterRow = Awaited<ReturnType<typeof findEncounters>>[number]

/** The latest first. */
export const findEncounters = (db: Db | Tx, viewer: Dm) =>
  encountersOf(db, viewer).orderBy('encounter.updatedAt', 'desc').orderBy('encounter.id').limit(MOST_SHOWN).execute()

export const findEncounter = (db: Db | Tx, viewer: Dm, encounterId: string) =>
  encountersOf(db, viewer).where('encounter.id', '=', encounterId).executeTakeFirst()

export type MonsterRow = Awaited<ReturnType<typeof findRows>>[number]

/**
 * The rows of encounters in their order, each beside the monster as it is now. A monster that this campaign no longer
 * sees is absent, and the row's own facts stand in for it. What it is worth in its lair sits deep in the stat block: a list
 * looks only where the fight is in one.
 */
export async function findRows(db: Db | Tx, viewer: Dm, encounterIds: readonly string[], forList = false) {
  if (encounterIds.length === 0) return []
  return db
    .selectFrom('encounterMonster as row')
    .innerJoin('encounter', 'encounter.id', 'row.encounterId')
    .leftJoin('monster', (join) => join.onRef('monster.locator', '=', 'row.locator').on(monsterVisibleTo(viewer)))
    .where('encounter.campaignId', '=', viewer.campaignId)
    .where('row.encounterId', 'in', [...encounterIds])
    .orderBy('row.encounterId')
    .orderBy('row.position')
    .select([
      'row.encounterId',
      'row.locator',
      'row.name',
      'row.monsterName',
      'row.cr',
      'row.xp',
      'row.xpInLair',
      'row.count',
      'row.wave',
      'row.hidden',
      'row.note',
      'monster.name as nameNow',
      'monster.cr as crNow',
      'monster.xp as xpNow',
      sql<
        number | null
      >`case when encounter.in_lair or not ${forList}::boolean then (monster.stat_block #>> '{challenge,xpInLair}')::int end`.as(
        'xpInLairNow',
      ),
    ])
    .execute()
}

/** Who fights unless an encounter says otherwise, and by which rules. */
export async function partyOf(db: Db | Tx, { campaignId }: Dm) {
  const { ruleset } = await db
    .selectFrom('campaign')
    .select('ruleset')
    .where('id', '=', campaignId)
    .executeTakeFirstOrThrow()
  const members = await db
    .selectFrom('member')
    .select(['id', 'role', 'level'])
    .where('campaignId', '=', campaignId)
    .where('role', '=', 'player')
    .execute()
  return { ruleset, members }
}
export type Party = Awaited<ReturnType<typeof partyOf>>

/** Locked, even when it is removed: whoever saves it or brings it back decides what that means. */
export const encounterForUpdate = (tx: Tx, { campaignId }: Dm, encounterId: string) =>
  tx
    .selectFrom('encounter')
    .select(['id', 'version', 'removedAt'])
    .where('campaignId', '=', campaignId)
    .where('id', '=', encounterId)
    .forUpdate()
    .executeTakeFirst()

export const countEncounters = async (tx: Tx, { campaignId }: Dm): Promise<number> =>
  (
    await tx
      .selectFrom('encounter')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('campaignId', '=', campaignId)
      .where('removedAt', 'is', null)
      .executeTakeFirstOrThrow()
  ).count

export type Content = { name: string; notes: string; inLair: boolean; party: EncounterParty }

/** False when an encounter of that id is there already, in whichever campaign. */
export async function insertEncounter(tx: Tx, viewer: Dm, id: string, { party, ...content }: Content) {
  const { campaignId, userId: createdBy } = viewer
  const added = await tx
    .insertInto('encounter')
    .values({ id, campaignId, sessionId: null, dayId: null, createdBy, ...content, party: asJson(party) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export const changeEncounter = (tx: Tx, { campaignId }: Dm, id: string, { party, ...content }: Content) =>
  tx
    .updateTable('encounter')
    .set((eb) => ({ ...content, party: asJson(party), version: eb('version', '+', 1), updatedAt: sql`now()` }))
    .where('campaignId', '=', campaignId)
    .where('id', '=', id)
    .execute()

type NewRow = Omit<Insertable<Tables['encounterMonster']>, 'id' | 'encounterId' | 'position'>

export async function replaceRows(tx: Tx, encounterId: string, rows: readonly NewRow[], newId: () => string) {
  await tx.deleteFrom('encounterMonster').where('encounterId', '=', encounterId).execute()
  if (rows.length > 0)
    await tx
      .insertInto('encounterMonster')
      .values(rows.map((row, position) => ({ ...row, id: newId(), encounterId, position })))
      .execute()
}

export const markRemoved = (tx: Tx, { campaignId }: Dm, id: string, removed: boolean) =>
  tx
    .updateTable('encounter')
    .set({ removedAt: removed ? sql`now()` : null })
    .where('campaignId', '=', campaignId)
    .where('id', '=', id)
    .execute()

/** Those of these ids that are this campaign's, locked in one order so that two DMs never wait for each other. */
export const lockEncounters = (tx: Tx, { campaignId }: Dm, ids: readonly string[]) =>
  tx
    .selectFrom('encounter')
    .select('id')
    .where('campaignId', '=', campaignId)
    .where('removedAt', 'is', null)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()

export const dissolveDay = (tx: Tx, { campaignId }: Dm, dayId: string) =>
  tx
    .updateTable('encounter')
    .set({ dayId: null, dayPosition: 0 })
    .where('campaignId', '=', campaignId)
    .where('dayId', '=', dayId)
    .execute()

export async function putInDay(tx: Tx, { campaignId }: Dm, dayId: string, encounterIds: readonly string[]) {
  for (const [dayPosition, id] of encounterIds.entries())
    await tx
      .updateTable('encounter')
      .set({ dayId, dayPosition })
      .where('campaignId', '=', campaignId)
      .where('id', '=', id)
      .execute()
}

/** Whoever removed the wrong one has had time to notice. */
export const forgetRemovedEncounters = (db: Db, before: Date) =>
  db.deleteFrom('encounter').where('removedAt', '<', before.toISOString()).execute()
