import { Failure } from '../../errors.ts'

const MOST_MEMBERS = 200

type Seat = { role: 'dm' | 'player'; userId: string | null; ownerId: string }

/** A table always has a DM. */
export function keepADm({ role }: Seat, dms: number): void {
  if (role === 'dm' && dms <= 1)
    throw new Failure('against_the_rules', {
      reason: 'last_dm',
      message: 'A campaign needs a DM. Make someone else a DM first.',
    })
}

export function keepTheOwner({ userId, ownerId }: Seat): void {
  if (userId === ownerId)
    throw new Failure('against_the_rules', {
      reason: 'owner_must_hand_over',
      message: 'The owner stays until someone else owns the campaign. Hand it over first.',
    })
}

export function haveRoom(members: number): void {
  if (members >= MOST_MEMBERS)
    throw new Failure('against_the_rules', {
      reason: 'too_many_members',
      message: `A campaign holds ${MOST_MEMBERS} members at most.`,
    })
}
