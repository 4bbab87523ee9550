import { sql } from 'kysely'
import type { Db, Tx } from '../db/tables.ts'

/** The guest of the demo has no password and no mailbox: nobody can sign in as them but through the first screen. */
const GUEST = 'guest@demo.invalid'

export const findGuest = (db: Db) =>
  db
    .selectFrom('user')
    .leftJoin('campaign', 'campaign.ownerId', 'user.id')
    .select(['user.id', 'campaign.id as campaignId'])
    .where('user.email', '=', GUEST)
    .executeTakeFirst()

export const insertGuest = (tx: Tx, id: string) =>
  tx
    .insertInto('user')
    .values({ id, email: GUEST, name: 'Guest DM', emailVerified: true, image: null, hue: 40 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

type Session = { id: string; token: string; userId: string; seconds: number; address: string }

export const insertSession = (db: Db, { id, token, userId, seconds, address }: Session) =>
  db
    .insertInto('authSession')
    .values({
      id,
      token,
      userId,
      ipAddress: address,
      userAgent: 'The demo',
      expiresAt: sql<string>`now() + make_interval(secs => ${seconds})`,
    })
    .execute()
