import { type Insertable, sql } from 'kysely'
import type { Dm } from '../../access/viewer.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

const SHOWN = ['id', 'name', 'createdAt', 'revokedAt'] as const
const MOST_SHOWN = 100

/** Those that work first, then the newest. */
export const findDisplays = (db: Db, { campaignId }: Dm) =>
  db
    .selectFrom('tableDisplay')
    .select(SHOWN)
    .where('campaignId', '=', campaignId)
    .orderBy(sql`revoked_at is not null`)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(MOST_SHOWN)
    .execute()

/** The campaign's row is locked, so that no two links take the last place. */
export async function countOpenDisplays(tx: Tx, { campaignId }: Dm): Promise<number> {
  await tx.selectFrom('campaign').select('id').where('id', '=', campaignId).forUpdate().execute()
  const { count } = await tx
    .selectFrom('tableDisplay')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('campaignId', '=', campaignId)
    .where('revokedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export const insertDisplay = (tx: Tx, display: Insertable<Tables['tableDisplay']>) =>
  tx.insertInto('tableDisplay').values(display).returning(SHOWN).executeTakeFirstOrThrow()

/** Revoking twice changes nothing. */
export const revoke = (tx: Tx, { campaignId }: Dm, displayId: string) =>
  tx
    .updateTable('tableDisplay')
    .set({ revokedAt: sql`coalesce(revoked_at, now())` })
    .where('campaignId', '=', campaignId)
    .where('id', '=', displayId)
    .returning(SHOWN)
    .executeTakeFirst()

/** By its hash and nothing else: a screen has no account. With it, the campaign it belongs to and the fight to show. */
export const findDisplay = async (db: Db, codeHash: string) => (await byHash(db, { codeHash }))[0]

const byHash = prepared((db, { codeHash }: { codeHash: string }) =>
  db
    .selectFrom('tableDisplay')
    .innerJoin('campaign', 'campaign.id', 'tableDisplay.campaignId')
    .select(['campaign.id as campaignId', 'campaign.name as campaignName', 'campaign.coverKey'])
    .select(
      sql<string | null>`(
        select combat.id from combat
        where combat.campaign_id = campaign.id and combat.opened_to_table_at is not null and combat.phase <> 'ended'
        order by combat.opened_to_table_at desc, combat.id limit 1)`.as('combatId'),
    )
    .where('tableDisplay.codeHash', '=', codeHash)
    .where('tableDisplay.revokedAt', 'is', null),
)
export type FoundDisplay = NonNullable<Awaited<ReturnType<typeof findDisplay>>>
