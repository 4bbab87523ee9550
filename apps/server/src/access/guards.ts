import type { Config } from '../config.ts'
import type { Db } from '../db/tables.ts'
import { Failure } from '../errors.ts'
import { userOf, viewerOf } from './access.repo.ts'
import type { Admin, Dm, User, Viewer } from './viewer.ts'

type Asking = { db: Db; config: Pick<Config, 'ADMIN_EMAILS'>; token: string | null }

/** The chain that procedures and plain routes share: signed in, then member, then DM; or signed in, then admin. */
export async function requireUser({ db, config, token }: Asking): Promise<User> {
  const user = token && (await userOf(db, token, config.ADMIN_EMAILS))
  if (!user) throw new Failure('signed_out')
  return user
}

export async function requireMember(
  { db, config, token }: Asking,
  campaignId: string,
): Promise<{ user: User; viewer: Viewer }> {
  const found = token ? await viewerOf(db, token, campaignId, config.ADMIN_EMAILS) : null
  if (!found) throw new Failure('signed_out')
  const { user, viewer } = found
  if (!viewer) throw new Failure('not_found', { what: 'campaign' })
  return { user, viewer }
}

export function requireDm(viewer: Viewer): Dm {
  if (viewer.role !== 'dm') throw new Failure('not_allowed')
  return viewer
}

export function requireAdmin(user: User): Admin {
  // Whoever is no admin learns nothing of what admins can do.
  if (!user.isAdmin) throw new Failure('not_allowed')
  return { ...user, isAdmin: true }
}
