import type { InviteCodeInput, InvitePlace } from '@tomekeeper/contracts/invites'
import { membershipOf } from '../../access/access.repo.ts'
import type { Asked, UserCtx } from '../../context.ts'
import { hashOfCode } from '../../access/link-code.ts'
import { limitPreviews } from './invite-limits.ts'
import { findInvite } from './invites.repo.ts'

/** Whether the link leads where this person already is; a dead link still shows a member the way. */
export async function myPlace(ctx: UserCtx & Pick<Asked, 'address'>, { code }: InviteCodeInput): Promise<InvitePlace> {
  const { db, user } = ctx
  await limitPreviews(ctx)
  const invite = await findInvite(db, hashOfCode(code))
  const viewer = invite && (await membershipOf(db, user.id, invite.campaignId))
  return { campaignId: viewer?.campaignId ?? null }
}
