import type { MailInput, MailView } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findMail } from './admin.repo.ts'

/** Someone else's mail can hold a link into their account, so reading it goes to the audit log. */
export async function readMail(ctx: UserCtx<Admin>, { mailId }: MailInput): Promise<MailView> {
  return ctx.db.transaction().execute(async (tx) => {
    const mail = await findMail(tx, mailId)
    if (!mail) throw new Failure('not_found', { what: 'mail' })

    await recordAdminAction(tx, ctx, {
      by: ctx.user.id,
      action: 'mail.read',
      subject: mailId,
      details: { kind: mail.kind },
    })
    return mail
  })
}
