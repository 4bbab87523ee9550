import type { EditCampaignInput } from '@tomekeeper/contracts/campaigns'
import { type Insertable, sql } from 'kysely'
import type { Viewer } from '../../access/viewer.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

/** A person's campaigns, with what each says to them. Documents are counted after they are filtered. */
const campaignsOf = (db: Db | Tx, userId: string) =>
  db
    .selectFrom('member')
    .innerJoin('campaign', 'campaign.id', 'member.campaignId')
    .where('member.userId', '=', userId)
    .select([
      'campaign.id',
      'campaign.name',
      'campaign.description',
      'campaign.ruleset',
      'campaign.coverKey',
      'campaign.archivedAt',
      'campaign.ownerId',
      'member.role',
      (eb) =>
        eb
          .selectFrom('member as other')
          .whereRef('other.campaignId', '=', 'campaign.id')
          .select(eb.fn.countAll<number>().as('count'))
          .as('memberCount'),
      (eb) =>
        eb
          .selectFrom('document')
          .whereRef('document.campaignId', '=', 'campaign.id')
          .where((where) => where.or([where('document.audience', '=', 'table'), where('member.role', '=', 'dm')]))
          .select(eb.fn.countAll<number>().as('count'))
          .as('documentCount'),
    ])

export const findCampaigns = (db: Db, userId: string) =>
  campaignsOf(db, userId)
    .orderBy(sql`campaign.archived_at is not null`)
    .orderBy(sql`lower(campaign.name)`)
    .orderBy('campaign.id')
    .execute()
export type CardRow = Awaited<ReturnType<typeof findCampaigns>>[number]

/** One campaign as its member finds it. */
export const findCampaign = (db: Db | Tx, viewer: Viewer) =>
  campaignsOf(db, viewer.userId)
    .innerJoin('user as owner', 'owner.id', 'campaign.ownerId')
    .where('campaign.id', '=', viewer.campaignId)
    .select([
      'member.id as memberId',
      'campaign.timeZone',
      'campaign.createdAt',
      'campaign.lastSeq',
      'campaign.tableSeq',
      'owner.name as ownerName',
    ])
    .executeTakeFirst()
export type CampaignRow = NonNullable<Awaited<ReturnType<typeof findCampaign>>>

export async function insertCampaign(
  tx: Tx,
  campaign: Insertable<Tables['campaign']>,
  firstDm: { id: string; hue: number },
): Promise<void> {
  await tx.insertInto('campaign').values(campaign).execute()
  await tx
    .insertInto('member')
    .values({ ...firstDm, campaignId: campaign.id, userId: campaign.ownerId, role: 'dm' })
    .execute()
}

type Settings = Omit<EditCampaignInput, 'campaignId'>
type Change = Partial<Settings & { coverKey: string | null; archivedAt: string | null; ownerId: string }>

export const changeCampaign = (tx: Tx, { campaignId }: Viewer, change: Change) =>
  tx
    .updateTable('campaign')
    .set({ ...change, updatedAt: sql`now()` })
    .where('id', '=', campaignId)
    .execute()

export const removeCampaign = (tx: Tx, { campaignId }: Viewer) =>
  tx.deleteFrom('campaign').where('id', '=', campaignId).execute()

export const accountOf = (tx: Tx, { campaignId }: Viewer, memberId: string) =>
  tx
    .selectFrom('member')
    .select('userId')
    .where('campaignId', '=', campaignId)
    .where('id', '=', memberId)
    .executeTakeFirst()
