import { IngestionSettings } from '@tomekeeper/contracts/documents'
import { sql } from 'kysely'
import { asJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/tables.ts'

const KEY = 'ingestion'

export async function findIngestionSettings(db: Db): Promise<IngestionSettings | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst()
  return row ? IngestionSettings.parse(row.value) : null
}

export const saveIngestionSettings = (db: Db | Tx, settings: IngestionSettings) =>
  db
    .insertInto('setting')
    .values({ key: KEY, value: asJson(settings) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: asJson(settings), updatedAt: sql`now()` }))
    .execute()
