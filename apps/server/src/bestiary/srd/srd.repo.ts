import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { monsterRow } from '../monster-row.ts'
import type { SrdCreature } from './srd-facts.ts'

const KEY = 'srd.facts'

export async function seededHash(db: Db): Promise<unknown> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst()
  return row?.value
}

/** Whoever comes second waits here until the first is done, and then finds it done. */
export async function seededHashForUpdate(tx: Tx): Promise<unknown> {
  const row = await tx
    .insertInto('setting')
    .values({ key: KEY, value: asJson(null) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ value: eb.ref('setting.value') })))
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}

export const noteSeeded = (tx: Tx, hash: string) =>
  tx
    .updateTable('setting')
    .set({ value: asJson(hash), updatedAt: sql`now()` })
    .where('key', '=', KEY)
    .execute()

/** A creature that was there keeps its id, and with it whatever the campaigns did with it. */
export const upsertCreatures = (tx: Tx, creatures: readonly SrdCreature[]) =>
  tx
    .insertInto('monster')
    .values(
      creatures.map(({ locator, statBlock }) => ({ ...NOBODYS, id: randomUUID(), locator, ...monsterRow(statBlock) })),
    )
    .onConflict((conflict) =>
      conflict
        .column('locator')
        .doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          type: eb.ref('excluded.type'),
          size: eb.ref('excluded.size'),
          cr: eb.ref('excluded.cr'),
          xp: eb.ref('excluded.xp'),
          ac: eb.ref('excluded.ac'),
          hp: eb.ref('excluded.hp'),
          environments: eb.ref('excluded.environments'),
          statBlock: sql`excluded.stat_block`,
          updatedAt: sql`now()`,
        }))
        .where((eb) => sql<boolean>`${eb.ref('monster.statBlock')} is distinct from excluded.stat_block`),
    )
    .execute()

const NOBODYS = {
  origin: 'srd',
  campaignId: null,
  documentId: null,
  importId: null,
  sourceKey: null,
  confidence: null,
  pageFrom: null,
  pageTo: null,
  createdBy: null,
} as const

/** What the shipped lists no longer hold. */
export const removeOtherCreatures = (tx: Tx, locators: readonly string[]) =>
  tx
    .deleteFrom('monster')
    .where('origin', '=', 'srd')
    .where('locator', '<>', sql<string>`all(${[...locators]}::text[])`)
    .execute()
