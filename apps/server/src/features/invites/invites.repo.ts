import { type Insertable, sql } from 'kysely'
import type { Dm } from '../../access/viewer.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

const TERMS = ['invite.id', 'invite.expiresAt', 'invite.maxUses', 'invite.uses', 'invite.revokedAt'] as const
const MOST_SHOWN = 100

export const findInvites = (db: Db, { campaignId }: Dm) =>
  db
    .selectFrom('invite')
    .innerJoin('user', 'user.id', 'invite.createdBy')
    .leftJoin('member', 'member.id', 'invite.memberId')
    .select(TERMS)
    .select(['invite.role', 'invite.createdAt', 'user.name as createdByName', 'member.characterName as claims'])
    .where('invite.campaignId', '=', campaignId)
    .orderBy('invite.createdAt', 'desc')
    .orderBy('invite.id')
    .limit(MOST_SHOWN)
    .execute()
export type InviteRow = Awaited<ReturnType<typeof findInvites>>[number]

export const insertInvite = (tx: Tx, invite: Insertable<Tables['invite']>) =>
  tx.insertInto('invite').values(invite).execute()

/** True if the campaign has such an invite; revoking twice changes nothing. */
export async function markRevoked(tx: Tx, { campaignId }: Dm, inviteId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invite')
    .set({ revokedAt: sql`coalesce(revoked_at, ${at.toISOString()})` })
    .where('campaignId', '=', campaignId)
    .where('id', '=', inviteId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** By its hash and nothing else: whoever asks is not at the table yet. */
export const findInvite = (db: Db | Tx, codeHash: string) =>
  db
    .selectFrom('invite')
    .select(TERMS)
    .select(['invite.campaignId', 'invite.role', 'invite.memberId'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()

/** The little that a link shows to anyone: one DM, the owner if they are one, else the first who came. */
export const findPreview = (db: Db, campaignId: string) =>
  db
    .selectFrom('campaign')
    .innerJoin('member', 'member.campaignId', 'campaign.id')
    .innerJoin('user', 'user.id', 'member.userId')
    .select(['campaign.name as campaignName', 'campaign.coverKey', 'user.name as dmName'])
    .where('campaign.id', '=', campaignId)
    .where('member.role', '=', 'dm')
    .orderBy(sql`member.user_id = campaign.owner_id`, 'desc')
    .orderBy('member.joinedAt')
    .limit(1)
    .executeTakeFirstOrThrow()

export const hasUsed = async (tx: Tx, inviteId: string, userId: string): Promise<boolean> => {
  const use = await tx
    .selectFrom('inviteUse')
    .select('userId')
    .where('inviteId', '=', inviteId)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return use !== undefined
}

export async function recordUse(tx: Tx, inviteId: string, userId: string): Promise<void> {
  await tx.insertInto('inviteUse').values({ inviteId, userId }).execute()
  await tx
    .updateTable('invite')
    .set((eb) => ({ uses: eb('uses', '+', 1) }))
    .where('id', '=', inviteId)
    .execute()
}

/** A member of this campaign without an account. */
export const findStaticMember = (tx: Tx, campaignId: string, memberId: string) =>
  tx
    .selectFrom('member')
    .select('id')
    .where('campaignId', '=', campaignId)
    .where('id', '=', memberId)
    .where('userId', 'is', null)
    .executeTakeFirst()

export const seat = (tx: Tx, member: Insertable<Tables['member']>) => tx.insertInto('member').values(member).execute()

/** Gives the place of someone without an account to someone who has one; false if another was faster. */
export async function claimSeat(
  tx: Tx,
  memberId: string,
  { userId, role }: { userId: string; role: 'dm' | 'player' },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('member')
    .set({ userId, role, updatedAt: sql`now()` })
    .where('id', '=', memberId)
    .where('userId', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
