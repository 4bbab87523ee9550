import type { DeleteCampaignInput } from '@tomekeeper/contracts/campaigns'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { removeCampaign } from './campaigns.repo.ts'
import { requireOwner } from './require-owner.ts'

/** For good. No event can outlive the campaign, so the bell tells its followers to look and find it gone. */
export async function deleteCampaign({ db, bell, viewer }: Ctx, { typedName }: DeleteCampaignInput) {
  await db.transaction().execute(async (tx) => {
    const campaign = await campaignForUpdate(tx, viewer)
    requireOwner(viewer, campaign)
    if (typedName.trim() !== campaign.name) throw new Failure('invalid_input', NOT_THE_NAME)

    await removeCampaign(tx, viewer)
    await bell.ring(tx, { about: 'campaign', campaignId: viewer.campaignId })
  })
  return { ok: true as const }
}

const NOT_THE_NAME = {
  reason: 'name_does_not_match',
  message: 'That is not the name of the campaign.',
  issues: [{ path: 'typedName', message: 'That is not the name of the campaign.' }],
}
