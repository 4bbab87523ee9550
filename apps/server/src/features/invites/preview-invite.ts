import type { InviteCodeInput, InvitePreview } from '@tomekeeper/contracts/invites'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { Asked } from '../../context.ts'
import { hashOfCode } from '../../access/link-code.ts'
import { limitPreviews } from './invite-limits.ts'
import { openInvite } from './invite-state.ts'
import { findInvite, findPreview } from './invites.repo.ts'

/** What a link says to anyone who holds it. */
export async function previewInvite(asked: Asked, { code }: InviteCodeInput): Promise<InvitePreview> {
  await limitPreviews(asked)
  const invite = openInvite(await findInvite(asked.db, hashOfCode(code)), asked.clock())
  const { coverKey, ...preview } = await findPreview(asked.db, invite.campaignId)
  return { ...preview, coverUrl: coverKey && imageUrlOf(coverKey) }
}
