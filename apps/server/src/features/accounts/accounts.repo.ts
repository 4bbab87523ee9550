import { asJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/tables.ts'

export const findMe = (db: Db | Tx, userId: string) =>
  db
    .selectFrom('user')
    .select((eb) => [
      'id',
      'name',
      'email',
      'emailVerified',
      'image',
      'hue',
      'notificationPreferences',
      'createdAt',
      eb
        .selectFrom('authAccount')
        .whereRef('authAccount.userId', '=', 'user.id')
        .select((inner) => inner.fn.agg<string[] | null>('array_agg', ['authAccount.providerId']).as('providers'))
        .as('providers'),
    ])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()

/** How many campaigns someone owns, leads and plays in; archived ones count. */
export async function countCampaigns(db: Db | Tx, userId: string) {
  const rows = await db
    .selectFrom('member')
    .innerJoin('campaign', 'campaign.id', 'member.campaignId')
    .select(['member.role', 'campaign.ownerId'])
    .where('member.userId', '=', userId)
    .execute()
  return {
    owned: rows.filter(({ ownerId }) => ownerId === userId).length,
    asDm: rows.filter(({ role }) => role === 'dm').length,
    asPlayer: rows.filter(({ role }) => role === 'player').length,
  }
}

type ProfileChanges = { name?: string; hue?: number; image?: string | null; notificationPreferences?: object }

export const updateUser = (db: Db | Tx, userId: string, { notificationPreferences, ...changes }: ProfileChanges) =>
  db
    .updateTable('user')
    .set({
      ...changes,
      ...(notificationPreferences && { notificationPreferences: asJson(notificationPreferences) }),
      updatedAt: new Date().toISOString(),
    })
    .where('id', '=', userId)
    .execute()

export const findDevices = (db: Db, userId: string) =>
  db
    .selectFrom('authSession')
    .select(['id', 'userAgent', 'ipAddress', 'createdAt', 'updatedAt'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', new Date().toISOString())
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()

/** Only a device of one's own is found. */
export const deleteDevice = async (tx: Tx, userId: string, deviceId: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('authSession')
    .where('id', '=', deviceId)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export const deleteDevices = (tx: Tx, userId: string) =>
  tx.deleteFrom('authSession').where('userId', '=', userId).execute()

type NewAdministrator = { id: string; name: string; email: string; hue: number }

export const insertAdministrator = (tx: Tx, user: NewAdministrator) =>
  tx
    .insertInto('user')
    .values({ ...user, image: null, isAdmin: true, aiAccess: true })
    .execute()

export const insertPassword = (tx: Tx, { id, userId, hash }: { id: string; userId: string; hash: string }) =>
  tx
    .insertInto('authAccount')
    .values({
      id,
      userId,
      accountId: userId,
      providerId: 'credential',
      accessToken: null,
      refreshToken: null,
      idToken: null,
      scope: null,
      password: hash,
    })
    .execute()
