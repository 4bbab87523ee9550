import { sql } from 'kysely'
import type { Db, Tx } from '../db/tables.ts'

/** Whether somebody runs this installation; an address in ADMIN_EMAILS counts once it is verified. */
export async function hasAdministrator(db: Db | Tx, adminEmails: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('user')
    .select('id')
    .where((eb) =>
      eb.or([
        eb('isAdmin', '=', true),
        ...(adminEmails.length ? [eb.and([eb('emailVerified', '=', true), eb('email', 'in', adminEmails)])] : []),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whoever creates or removes an administrator waits for whoever is doing so already, in every process. */
export const oneAtATimeForAdmins = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(tx)

export const markVerified = (db: Db | Tx, userId: string) =>
  db.updateTable('user').set({ emailVerified: true }).where('id', '=', userId).execute()

/** When a stored link of better-auth ends; identifiers are kept hashed. */
export const verificationEnd = async (db: Db, identifierHash: string): Promise<string | null> => {
  const row = await db
    .selectFrom('authVerification')
    .select('expiresAt')
    .where('identifier', '=', identifierHash)
    .executeTakeFirst()
  return row?.expiresAt ?? null
}
