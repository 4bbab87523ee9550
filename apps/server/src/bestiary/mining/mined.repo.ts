import { sql } from 'kysely'
import { asJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import type { Mined } from './mined.ts'

// Mining acts for the installation, not for a viewer: these reads take no viewer and answer nobody.

export type ToMine = NonNullable<Awaited<ReturnType<typeof documentToMine>>>

export const documentToMine = (db: Db | Tx, documentId: string) =>
  db
    .selectFrom('document')
    .select(['id', 'campaignId', 'blocksKey', 'generation', 'minedGeneration'])
    .where('id', '=', documentId)
    .executeTakeFirst()

export const documentToMineForUpdate = (tx: Tx, documentId: string) =>
  tx.selectFrom('document').select(['id', 'generation']).where('id', '=', documentId).forUpdate().executeTakeFirst()

/** Documents in use whose present text nobody has looked through: read before there was a bestiary, or interrupted. */
export const documentsNotMined = (db: Db) =>
  db
    .selectFrom('document')
    .select(['id', 'campaignId'])
    .where('status', '=', 'indexed')
    .where('blocksKey', 'is not', null)
    .whereRef('minedGeneration', 'is distinct from', 'generation')
    .execute()

/**
 * Writes what was found. A monster that was there before keeps its id, and with it its reveals and its place in
 * encounters; one that a person changed keeps what they wrote; one that a person judged stays judged while its stat
 * block is the same, and a rejected one stays rejected.
 */
export const upsertMined = (
  { db, newId }: Pick<Deps, 'db' | 'newId'>,
  { id: documentId, campaignId }: Pick<ToMine, 'id' | 'campaignId'>,
  mined: readonly Mined[],
) =>
  db
    .insertInto('monster')
    .values(
      mined.map(({ doubts, ...facts }) => {
        const id = newId()
        const locator = `${campaignId ? 'campaign' : 'core'}:${id}`
        return { ...facts, id, locator, origin: 'mined' as const, campaignId, documentId, doubts: asJson(doubts) }
      }),
    )
    .onConflict((conflict) =>
      conflict.columns(['documentId', 'sourceKey']).doUpdateSet({
        pageFrom: sql`excluded.page_from`,
        pageTo: sql`excluded.page_to`,
        confidence: unlessEdited('confidence'),
        doubts: unlessEdited('doubts'),
        edition: unlessEdited('edition'),
        name: unlessEdited('name'),
        type: unlessEdited('type'),
        size: unlessEdited('size'),
        cr: unlessEdited('cr'),
        xp: unlessEdited('xp'),
        ac: unlessEdited('ac'),
        hp: unlessEdited('hp'),
        environments: unlessEdited('environments'),
        statBlock: unlessEdited('stat_block'),
        review: sql`case when ${IS_LEFT_ALONE} or monster.review = 'rejected' then monster.review else excluded.review end`,
        updatedAt: sql`case when ${IS_LEFT_ALONE} then monster.updated_at else clock_timestamp() end`,
      }),
    )
    .execute()

const IS_LEFT_ALONE = sql`(monster.edited_at is not null or monster.stat_block = excluded.stat_block)`

const unlessEdited = <Value>(column: string) =>
  sql<Value>`case when monster.edited_at is null then excluded.${sql.ref(column)} else monster.${sql.ref(column)} end`

/** What the document no longer holds goes, unless somebody made something of it. Answers how many went. */
export async function removeOthers(tx: Tx, documentId: string, sourceKeys: readonly string[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('monster')
    .where('documentId', '=', documentId)
    .where('sourceKey', '<>', sql<string>`all(${[...sourceKeys]}::text[])`)
    .where('editedAt', 'is', null)
    .where(sql<boolean>`not exists (select from monster_reveal where monster_id = monster.id)`)
    .where(sql<boolean>`not exists (select from encounter_monster where encounter_monster.locator = monster.locator)`)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export const noteMined = (tx: Tx, documentId: string, generation: number) =>
  tx.updateTable('document').set({ minedGeneration: generation }).where('id', '=', documentId).execute()

/** Whether a document has monsters, and whether players of a campaign see any of them. */
export function monstersOf(tx: Tx, documentId: string, campaignId: string | null) {
  return tx
    .selectFrom('monster')
    .leftJoin('monsterReveal', (join) =>
      join.onRef('monsterReveal.monsterId', '=', 'monster.id').on('monsterReveal.campaignId', '=', campaignId),
    )
    .select([
      sql<boolean>`count(monster.id) > 0`.as('any'),
      sql<boolean>`count(monster_reveal.monster_id) > 0`.as('anyRevealed'),
    ])
    .where('monster.documentId', '=', documentId)
    .executeTakeFirstOrThrow()
}
