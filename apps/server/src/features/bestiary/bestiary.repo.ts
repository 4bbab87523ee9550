import type { FightSettings, MONSTER_REVIEWS } from '@tomekeeper/contracts/bestiary'
import type { StatBlock } from '@tomekeeper/statblock'
import { sql } from 'kysely'
import type { Admin, Dm } from '../../access/viewer.ts'
import { monsterRow } from '../../bestiary/monster-row.ts'
import type { Db, Tx } from '../../db/tables.ts'

/** Shows a monster to the table, or no longer. False when that was so already. */
export async function setRevealed(tx: Tx, { campaignId }: Dm, monsterId: string, revealed: boolean): Promise<boolean> {
  if (revealed) {
    const added = await tx
      .insertInto('monsterReveal')
      .values({ campaignId, monsterId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return Number(added.numInsertedOrUpdatedRows) > 0
  }
  const removed = await tx
    .deleteFrom('monsterReveal')
    .where('campaignId', '=', campaignId)
    .where('monsterId', '=', monsterId)
    .executeTakeFirst()
  return Number(removed.numDeletedRows) > 0
}

/** A stat block that a person wrote goes before whatever its document is read as later. */
export const edit = (tx: Tx, monsterId: string, statBlock: StatBlock) =>
  tx
    .updateTable('monster')
    .set({
      ...monsterRow(statBlock),
      review: 'accepted',
      editedAt: sql`clock_timestamp()`,
      updatedAt: sql`clock_timestamp()`,
    })
    .where('id', '=', monsterId)
    .execute()

export const setReview = (tx: Tx, monsterId: string, review: (typeof MONSTER_REVIEWS)[number]) =>
  tx.updateTable('monster').set({ review, updatedAt: sql`clock_timestamp()` }).where('id', '=', monsterId).execute()

export const markRemoved = (tx: Tx, monsterId: string, removed: boolean) =>
  tx
    .updateTable('monster')
    .set({ removedAt: removed ? sql`now()` : null })
    .where('id', '=', monsterId)
    .execute()

/** What was taken out before `moment` goes for good. */
export const forgetRemovedMonsters = (db: Db, moment: Date) =>
  db.deleteFrom('monster').where('removedAt', '<', moment.toISOString()).execute()

const doubtful = (db: Db) =>
  db
    .selectFrom('monster')
    .innerJoin('document', 'document.id', 'monster.documentId')
    .select([
      'monster.locator',
      'monster.name',
      'monster.edition',
      'monster.cr',
      'monster.type',
      'monster.confidence',
      'monster.doubts',
      'monster.pageFrom',
      'monster.pageTo',
      'document.id as documentId',
      'document.title as documentTitle',
    ])
    .orderBy('document.title')
    .orderBy('document.id')
    .orderBy('monster.pageFrom')
    .orderBy('monster.name')
    .orderBy('monster.id')
    .limit(2000)

export type DoubtfulRow = Awaited<ReturnType<typeof doubtfulOwn>>[number]

/** Mined from the campaign's documents, and waiting for somebody to look. */
export const doubtfulOwn = (db: Db, viewer: Dm) =>
  doubtful(db)
    .where('monster.campaignId', '=', viewer.campaignId)
    .where('monster.review', '=', 'doubtful')
    .where('monster.removedAt', 'is', null)
    .execute()

export const doubtfulCore = (db: Db, _: Admin) =>
  doubtful(db).where('document.campaignId', 'is', null).where('monster.review', '=', 'doubtful').execute()

export type CoreMonsterRow = NonNullable<Awaited<ReturnType<typeof coreMonster>>>

/** A monster of a core rule, whatever became of it. */
export const coreMonster = (db: Db | Tx, _: Admin, locator: string) => coreMonsters(db, locator).executeTakeFirst()

export const coreMonsterForUpdate = (tx: Tx, _: Admin, locator: string) =>
  coreMonsters(tx, locator).forUpdate('monster').executeTakeFirst()

const coreMonsters = (db: Db | Tx, locator: string) =>
  doubtful(db as Db)
    .select(['monster.id', 'monster.review', 'monster.statBlock', 'monster.updatedAt'])
    .where('document.campaignId', 'is', null)
    .where('monster.locator', '=', locator)

/** What a campaign has not decided is as the database decides it. */
export const findFightSettings = (db: Db | Tx, { campaignId }: Dm): Promise<FightSettings | undefined> =>
  db
    .selectFrom('fightSettings')
    .select(['otherSrd', 'disclosureParty', 'disclosureOthers'])
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()

export const saveFightSettings = (tx: Tx, { campaignId }: Dm, settings: FightSettings) =>
  tx
    .insertInto('fightSettings')
    .values({ campaignId, ...settings })
    .onConflict((conflict) => conflict.column('campaignId').doUpdateSet(settings))
    .execute()
