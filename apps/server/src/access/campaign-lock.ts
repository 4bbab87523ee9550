import type { Tx } from '../db/tables.ts'
import { Failure } from '../errors.ts'
import { membershipOf } from './access.repo.ts'
import type { Viewer } from './viewer.ts'

type Locked = { name: string; ownerId: string }

/**
 * Takes the campaign's row, first of all locks, so that changes of members, roles and ownership take turns. Whoever
 * waited may have lost their place meanwhile: authority is read again under the lock.
 */
export async function campaignForUpdate(tx: Tx, viewer: Viewer): Promise<Locked> {
  const campaign = await lockCampaign(tx, viewer.campaignId)
  const now = campaign && (await membershipOf(tx, viewer.userId, viewer.campaignId))
  if (!now) throw new Failure('not_found', { what: 'campaign' })
  if (viewer.role === 'dm' && now.role !== 'dm') throw new Failure('not_allowed')
  return campaign
}

/** The lock alone, for someone who is not in yet. */
export const lockCampaign = (tx: Tx, campaignId: string): Promise<Locked | undefined> =>
  tx.selectFrom('campaign').select(['name', 'ownerId']).where('id', '=', campaignId).forUpdate().executeTakeFirst()
