import type { Viewer } from '../../access/viewer.ts'
import { Failure } from '../../errors.ts'

/** Ownership is not a role: the owner may sit at the table as a player. */
export function requireOwner(viewer: Viewer, campaign: { ownerId: string }): void {
  if (campaign.ownerId !== viewer.userId)
    throw new Failure('not_allowed', { reason: 'owner_only', message: 'Only the owner of the campaign can do that.' })
}
