import type { SetAdminInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import { oneAtATimeForAdmins } from '../../auth/auth.repo.ts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { keepAnAdministrator } from '../../people/keep-an-administrator.ts'
import { findUser, setAdminRow } from './admin.repo.ts'

/** Two administrators who demote each other at the same moment: one of them stays. */
export async function setAdmin(ctx: UserCtx<Admin>, { userId, isAdmin }: SetAdminInput) {
  const { db, bell, config, user } = ctx
  return db.transaction().execute(async (tx) => {
    await oneAtATimeForAdmins(tx)
    const them = await findUser(tx, userId)
    if (!them) throw new Failure('not_found', { what: 'account' })
    if (!isAdmin) await keepAnAdministrator(tx, config, them)

    await setAdminRow(tx, userId, isAdmin)
    await recordAdminAction(tx, ctx, {
      by: user.id,
      action: isAdmin ? 'user.made_admin' : 'user.unmade_admin',
      subject: userId,
      details: { name: them.name },
    })
    await bell.ring(tx, { about: 'user', userId })
    return { ok: true as const }
  })
}
