import { sql } from 'kysely'
import type { Tx } from '../db/tables.ts'

/** Locks the campaigns someone belongs to, in one order for everybody, so that their tables cannot change meanwhile. */
export async function membershipsForUpdate(tx: Tx, userId: string) {
  const memberships = await tx
    .selectFrom('member')
    .select(['id as memberId', 'campaignId'])
    .where('userId', '=', userId)
    .orderBy('campaignId')
    .execute()
  if (memberships.length)
    await tx
      .selectFrom('campaign')
      .select('id')
      .where(
        'id',
        'in',
        memberships.map(({ campaignId }) => campaignId),
      )
      .orderBy('id')
      .forUpdate()
      .execute()
  return memberships
}

export async function ownedCampaigns(tx: Tx, userId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('campaign')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ownerId', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

export async function campaignsWithoutAnotherDm(tx: Tx, userId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('member')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('userId', '=', userId)
    .where('role', '=', 'dm')
    .where(
      sql<boolean>`not exists (
        select from member other
        where other.campaign_id = member.campaign_id and other.role = 'dm' and other.id <> member.id)`,
    )
    .executeTakeFirstOrThrow()
  return count
}

export const deleteUserRow = (tx: Tx, userId: string) => tx.deleteFrom('user').where('id', '=', userId).execute()

export async function otherAdministrators(tx: Tx, userId: string, adminEmails: readonly string[]) {
  const users = await tx
    .selectFrom('user')
    .select(['id', 'isAdmin', 'emailVerified'])
    .where((eb) =>
      eb.or([
        eb('id', '=', userId),
        eb('isAdmin', '=', true),
        ...(adminEmails.length ? [eb.and([eb('emailVerified', '=', true), eb('email', 'in', adminEmails)])] : []),
      ]),
    )
    .execute()
  const them = users.find(({ id }) => id === userId)
  return {
    others: users.filter(({ id }) => id !== userId).length,
    isAdmin: them?.isAdmin ?? false,
    isVerified: them?.emailVerified ?? false,
  }
}
