import type { InviteState } from '@tomekeeper/contracts/invites'
import type { ComponentProps } from 'react'
import type { Badge } from '../../ui/badge.tsx'

type Tone = ComponentProps<typeof Badge>['tone']

export const STATE_WORDS: Record<InviteState, { label: string; tone: Tone }> = {
  open: { label: 'Open', tone: 'good' },
  used: { label: 'Used up', tone: 'plain' },
  expired: { label: 'Expired', tone: 'plain' },
  revoked: { label: 'Taken back', tone: 'plain' },
}

export const ROLE_CHOICES = [
  { value: 'player', label: 'Player', hint: 'Plays a character and sees what the table sees.' },
  { value: 'dm', label: 'DM', hint: 'Sees every secret and may change everything but the owner.' },
]

/** The address that goes to the person who is invited. */
export const linkOf = (code: string) => `${location.origin}/join/${code}`
