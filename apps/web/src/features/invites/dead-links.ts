import type { InviteRefusal } from '@tomekeeper/contracts/invites'

/** Why a link leads nowhere, and what to do about it. */
export const DEAD_LINKS: Record<InviteRefusal, string> = {
  invite_unknown: 'There is no such invitation. Check that the link is complete, or ask for a new one.',
  invite_expired: 'It has expired. Ask the DM who sent it for a new link.',
  invite_used: 'It has been used already. Ask the DM who sent it for a new link.',
  invite_revoked: 'It was taken back. Ask the DM who sent it whether that was meant for you.',
}
