import type { Db, Tx } from '../../db/tables.ts'

type Kept = { key: string; byteSize: number; createdBy: string }

/** The same picture sent twice is kept once, under whoever sent it first. */
export const insertImage = (db: Db | Tx, image: Kept) =>
  db
    .insertInto('image')
    .values(image)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()

/** Only what is listed here is a public picture: documents share the file store and stay private. */
export async function isImage(db: Db | Tx, key: string): Promise<boolean> {
  const row = await db.selectFrom('image').select('key').where('key', '=', key).executeTakeFirst()
  return row !== undefined
}
