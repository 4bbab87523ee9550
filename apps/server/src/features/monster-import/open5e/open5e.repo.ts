import { asJson } from '../../../db/json.ts'
import type { Db } from '../../../db/tables.ts'

/** What that server said, as long as it is fresh. It is the same for every campaign. */
export const findPage = async (db: Db, address: string, after: Date): Promise<unknown> =>
  (
    await db
      .selectFrom('open5ePage')
      .select('body')
      .where('address', '=', address)
      .where('fetchedAt', '>', after.toISOString())
      .executeTakeFirst()
  )?.body

export async function keepPage(db: Db, address: string, body: unknown, now: Date, staleBefore: Date): Promise<void> {
  const page = { body: asJson(body), fetchedAt: now.toISOString() }
  await db.deleteFrom('open5ePage').where('fetchedAt', '<', staleBefore.toISOString()).execute()
  await db
    .insertInto('open5ePage')
    .values({ address, ...page })
    .onConflict((conflict) => conflict.column('address').doUpdateSet(page))
    .execute()
}
