import type { InviteRefusal, InviteState } from '@tomekeeper/contracts/invites'
import { Failure } from '../../errors.ts'

type Terms = { expiresAt: string; maxUses: number | null; uses: number; revokedAt: string | null }

/** What was done on purpose is said before what happened by itself. */
export function stateOf(invite: Terms, now: Date): InviteState {
  if (invite.revokedAt) return 'revoked'
  if (invite.maxUses !== null && invite.uses >= invite.maxUses) return 'used'
  return new Date(invite.expiresAt) <= now ? 'expired' : 'open'
}

const REFUSALS = {
  invite_unknown: 'There is no such invitation. Check that the link is complete.',
  invite_expired: 'This invitation has expired. Ask the DM for a new link.',
  invite_used: 'This invitation has been used. Ask the DM for a new link.',
  invite_revoked: 'This invitation was taken back. Ask the DM for a new link.',
} satisfies Record<InviteRefusal, string>

/** Whoever holds a dead link learns why it is dead, and nothing of where it led. */
export const deadLink = (reason: InviteRefusal) => new Failure('not_found', { reason, message: REFUSALS[reason] })

/** The invite, if it still lets somebody in. */
export function openInvite<Invite extends Terms>(invite: Invite | undefined, now: Date): Invite {
  if (!invite) throw deadLink('invite_unknown')
  const state = stateOf(invite, now)
  if (state !== 'open') throw deadLink(`invite_${state}`)
  return invite
}
