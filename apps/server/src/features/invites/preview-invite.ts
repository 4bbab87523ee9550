import type { InviteCodeInput, InvitePreview } from '@tomekeeper/contracts/invites'
import type { Asked } from '../../context.ts'
import { hashOfCode } from './invite-code.ts'
import { limitPreviews } from './invite-limits.ts'
import { openInvite } from './invite-state.ts'
import { findInvite, findPreview } from './invites.repo.ts'

/** What a link says to anyone who holds it. */
export async function previewInvite(
  { db, clock, address }: Pick<Asked, 'db' | 'clock' | 'address'>,
  { code }: InviteCodeInput,
): Promise<InvitePreview> {
  await limitPreviews(address)
  const invite = openInvite(await findInvite(db, hashOfCode(code)), clock())
  return findPreview(db, invite.campaignId)
}
