import type { SetAiAccessInput } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findUser, setAiAccessRow } from './admin.repo.ts'

export async function setAiAccess(ctx: UserCtx<Admin>, { userId, aiAccess }: SetAiAccessInput) {
  return ctx.db.transaction().execute(async (tx) => {
    const them = await findUser(tx, userId)
    if (!them) throw new Failure('not_found', { what: 'account' })

    await setAiAccessRow(tx, userId, aiAccess)
    await recordAdminAction(tx, ctx, {
      by: ctx.user.id,
      action: aiAccess ? 'user.ai_access_given' : 'user.ai_access_taken',
      subject: userId,
      details: { name: them.name },
    })
    return { ok: true as const }
  })
}
