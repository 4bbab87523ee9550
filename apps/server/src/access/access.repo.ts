import { prepared } from '../db/prepared.ts'
import type { Db } from '../db/tables.ts'
import type { User, Viewer } from './viewer.ts'

type Found = { user: User; viewer: Viewer | null }

/** Whose device this token belongs to. */
export async function userOf(db: Db, token: string, adminEmails: readonly string[]): Promise<User | null> {
  const [row] = await findSignedIn(db, { token, now: new Date().toISOString() })
  if (!row) return null

  await keepSignedIn(db, row)
  return asUser(row, adminEmails)
}

/** The person and their place in a campaign, in one statement: this is on the path of almost every call. */
export async function viewerOf(
  db: Db,
  token: string,
  campaignId: string,
  adminEmails: readonly string[],
): Promise<Found | null> {
  const [row] = await findSignedInAt(db, { token, campaignId, now: new Date().toISOString() })
  if (!row) return null

  await keepSignedIn(db, row)
  const { memberId, role } = row
  return {
    user: asUser(row, adminEmails),
    viewer: memberId && role ? { role, userId: row.id, campaignId, memberId } : null,
  }
}

/** A person's place in a campaign as it is now; open streams and waiting jobs ask again and again. */
export async function membershipOf(db: Db, userId: string, campaignId: string): Promise<Viewer | null> {
  const row = await db
    .selectFrom('member')
    .select(['id as memberId', 'role'])
    .where('campaignId', '=', campaignId)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return row ? { ...row, userId, campaignId } : null
}

const signedIn = (db: Db, { token, now }: { token: string; now: string }) =>
  db
    .selectFrom('authSession')
    .innerJoin('user', 'user.id', 'authSession.userId')
    .select([
      'user.id',
      'user.email',
      'user.emailVerified',
      'user.name',
      'user.isAdmin',
      'user.aiAccess',
      'authSession.id as sessionId',
      'authSession.expiresAt',
    ])
    .where('authSession.token', '=', token)
    .where('authSession.expiresAt', '>', now)

const findSignedIn = prepared(signedIn)

const findSignedInAt = prepared((db, values: { token: string; now: string; campaignId: string }) =>
  signedIn(db, values)
    .leftJoin('member', (join) =>
      join.onRef('member.userId', '=', 'user.id').on('member.campaignId', '=', values.campaignId),
    )
    .select(['member.id as memberId', 'member.role']),
)

const A_DAY_MS = 86_400_000
const SESSION_MS = 7 * A_DAY_MS

/** A device in use stays signed in: once a day its seven days begin anew. */
async function keepSignedIn(db: Db, { sessionId, expiresAt }: { sessionId: string; expiresAt: string }) {
  const now = Date.now()
  if (Date.parse(expiresAt) - now > SESSION_MS - A_DAY_MS) return
  await db
    .updateTable('authSession')
    .set({ expiresAt: new Date(now + SESSION_MS), updatedAt: new Date(now).toISOString() })
    .where('id', '=', sessionId)
    .execute()
}

type UserRow = Omit<User, 'isAdmin'> & { isAdmin: boolean }

/** An address in ADMIN_EMAILS counts once it is verified: anyone can type somebody else's address into a form. */
function asUser(row: UserRow, adminEmails: readonly string[]): User {
  const isAdmin = row.isAdmin || (row.emailVerified && adminEmails.includes(row.email))
  const { id, sessionId, email, emailVerified, name, aiAccess } = row
  return { id, sessionId, email, emailVerified, name, isAdmin, aiAccess: aiAccess || isAdmin }
}
