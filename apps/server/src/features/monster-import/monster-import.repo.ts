import type { ImportLine } from '@tomekeeper/contracts/bestiary'
import type { StatBlock } from '@tomekeeper/statblock'
import { sql } from 'kysely'
import type { Dm } from '../../access/viewer.ts'
import { monsterRow } from '../../bestiary/monster-row.ts'
import { asJson } from '../../db/json.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

export type ImportRow = { id: string; format: Tables['monsterImport']['format'] }

/** What an import keeps of itself: what it said, and what stood in the place of what it replaced. */
export type KeptReport = {
  lines: ImportLine[]
  added: number
  replaced: number
  skipped: number
  before: Before[]
}

export type Before = {
  monsterId: string
  locator: string
  origin: 'homebrew' | 'imported'
  importId: string | null
  updatedAt: string
  statBlock: StatBlock
}

/** Imports of one campaign take turns, so that two of them never add the same creature. */
export const takeTurnIn = (tx: Tx, viewer: Dm) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`monster-import ${viewer.campaignId}`}, 0))`.execute(tx)

/** The campaign's own monsters that an import may replace, by name; stat blocks come when they are asked for. */
export const ownMonsters = (db: Db | Tx, viewer: Dm) =>
  db
    .selectFrom('monster')
    .select(['id', 'locator', 'name', 'edition'])
    .where('campaignId', '=', viewer.campaignId)
    .where('origin', 'in', ['homebrew', 'imported'])
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

export const statBlocksOf = (db: Db | Tx, viewer: Dm, monsterIds: readonly string[]) =>
  db
    .selectFrom('monster')
    .select(['id', 'locator', 'statBlock'])
    .where('campaignId', '=', viewer.campaignId)
    .where('id', '=', sql<string>`any(${[...monsterIds]}::uuid[])`)
    .execute()

/** What is about to be replaced, locked, as it is now. */
export const monstersToReplace = (tx: Tx, viewer: Dm, monsterIds: readonly string[]) =>
  tx
    .selectFrom('monster')
    .leftJoin('monsterReveal', (join) =>
      join.onRef('monsterReveal.monsterId', '=', 'monster.id').on('monsterReveal.campaignId', '=', viewer.campaignId),
    )
    .select([
      'monster.id',
      'monster.locator',
      'monster.origin',
      'monster.importId',
      'monster.updatedAt',
      'monster.statBlock',
      sql<boolean>`(monster_reveal.monster_id is not null)`.as('isRevealed'),
    ])
    .where('monster.campaignId', '=', viewer.campaignId)
    .where('monster.id', '=', sql<string>`any(${[...monsterIds]}::uuid[])`)
    .forUpdate('monster')
    .execute()

/** Begins an import; false when one of this id exists already, here or elsewhere. */
export async function insertImport(
  tx: Tx,
  viewer: Dm,
  { id, format, fileName }: { id: string; format: Tables['monsterImport']['format']; fileName: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('monsterImport')
    .values({ id, campaignId: viewer.campaignId, format, fileName, createdBy: viewer.userId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) > 0
}

export const keepReport = (tx: Tx, importId: string, report: KeptReport) =>
  tx
    .updateTable('monsterImport')
    .set({ report: asJson(report) })
    .where('id', '=', importId)
    .execute()

type Rewritten = Pick<Before, 'origin' | 'importId' | 'statBlock'> & { id: string; locator: string; updatedAt?: string }

/**
 * Other stat blocks in monsters' places, many in one statement. Without a moment of their own they carry that of the
 * transaction, as the import does that is written in it.
 */
export const rewriteMonsters = (tx: Tx, viewer: Dm, monsters: readonly Rewritten[]) =>
  tx
    .insertInto('monster')
    .values(
      monsters.map(({ id, locator, origin, importId, statBlock, updatedAt }) => ({
        ...monsterRow(statBlock),
        ...NOT_MINED,
        id,
        locator,
        origin,
        importId,
        campaignId: viewer.campaignId,
        updatedAt: updatedAt ?? sql<string>`now()`,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        origin: ref('excluded.origin'),
        importId: ref('excluded.importId'),
        updatedAt: ref('excluded.updatedAt'),
        edition: ref('excluded.edition'),
        name: ref('excluded.name'),
        type: ref('excluded.type'),
        size: ref('excluded.size'),
        cr: ref('excluded.cr'),
        xp: ref('excluded.xp'),
        ac: ref('excluded.ac'),
        hp: ref('excluded.hp'),
        environments: ref('excluded.environments'),
        statBlock: sql<string>`excluded.stat_block`,
      })),
    )
    .execute()

const NOT_MINED = {
  documentId: null,
  sourceKey: null,
  confidence: null,
  pageFrom: null,
  pageTo: null,
  createdBy: null,
}

/** What an import brought and is still here; untouched is what nobody has changed since. */
export const monstersOf = (tx: Tx, viewer: Dm, importId: string) =>
  tx
    .selectFrom('monster')
    .innerJoin('monsterImport', 'monsterImport.id', 'monster.importId')
    .leftJoin('monsterReveal', (join) =>
      join.onRef('monsterReveal.monsterId', '=', 'monster.id').on('monsterReveal.campaignId', '=', viewer.campaignId),
    )
    .select([
      'monster.id',
      sql<boolean>`(monster.updated_at = monster_import.created_at)`.as('isUntouched'),
      sql<boolean>`(monster_reveal.monster_id is not null)`.as('isRevealed'),
    ])
    .where('monster.campaignId', '=', viewer.campaignId)
    .where('monster.importId', '=', importId)
    .where('monster.removedAt', 'is', null)
    .forUpdate('monster')
    .execute()

export const removeMonsters = (tx: Tx, viewer: Dm, monsterIds: readonly string[]) =>
  tx
    .deleteFrom('monster')
    .where('campaignId', '=', viewer.campaignId)
    .where('id', '=', sql<string>`any(${[...monsterIds]}::uuid[])`)
    .execute()

export const importForUpdate = (tx: Tx, viewer: Dm, importId: string) =>
  tx
    .selectFrom('monsterImport')
    .select(['id', 'undoneAt', 'report'])
    .where('campaignId', '=', viewer.campaignId)
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()

export const markUndone = (tx: Tx, importId: string, at: Date) =>
  tx.updateTable('monsterImport').set({ undoneAt: at }).where('id', '=', importId).execute()

export const findImport = (db: Db | Tx, viewer: Dm, importId: string) =>
  db
    .selectFrom('monsterImport')
    .select(['id', 'format', 'report'])
    .where('campaignId', '=', viewer.campaignId)
    .where('id', '=', importId)
    .executeTakeFirst()

/** Those that changed something, newest first, without what each of them said. */
export const findImports = (db: Db, viewer: Dm) =>
  db
    .selectFrom('monsterImport')
    .select([
      'id',
      'format',
      'fileName',
      'createdAt',
      'undoneAt',
      sql<number>`coalesce((report->>'added')::int, 0)`.as('added'),
      sql<number>`coalesce((report->>'replaced')::int, 0)`.as('replaced'),
      sql<number>`coalesce((report->>'skipped')::int, 0)`.as('skipped'),
    ])
    .where('campaignId', '=', viewer.campaignId)
    .where(sql<boolean>`(report->>'added')::int + (report->>'replaced')::int > 0`)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
