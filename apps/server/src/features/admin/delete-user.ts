import type { DeleteUserInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { deletePerson } from '../../people/delete-person.ts'
import { findUser } from './admin.repo.ts'

export async function deleteUser(ctx: UserCtx<Admin>, { userId }: DeleteUserInput) {
  const { db, user } = ctx
  if (userId === user.id)
    throw new Failure('against_the_rules', {
      reason: 'own_account',
      message: 'Your own account is deleted on your account page.',
    })

  return db.transaction().execute(async (tx) => {
    const them = await findUser(tx, userId)
    if (!them) throw new Failure('not_found', { what: 'account' })

    await recordAdminAction(tx, ctx, {
      by: user.id,
      action: 'user.deleted',
      subject: userId,
      details: { name: them.name },
    })
    await deletePerson(tx, ctx, them)
    return { ok: true as const }
  })
}
