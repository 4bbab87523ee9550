import type { CampaignView, CreateCampaignInput } from '@tomekeeper/contracts/campaigns'
import type { Dm } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { publish } from '../../events/publish.ts'
import { insertCampaign } from './campaigns.repo.ts'
import { getCampaign } from './get-campaign.ts'

/** Whoever begins a campaign owns it, and is its first DM. */
export function createCampaign(
  { db, user, newId, random }: UserCtx,
  settings: CreateCampaignInput,
): Promise<CampaignView> {
  const viewer: Dm = { role: 'dm', userId: user.id, campaignId: newId(), memberId: newId() }
  const firstDm = { id: viewer.memberId, hue: Math.floor(random() * 360) }

  return db.transaction().execute(async (tx) => {
    await insertCampaign(tx, { ...settings, id: viewer.campaignId, ownerId: user.id }, firstDm)
    await publish(tx, viewer.campaignId, {
      type: 'campaign.changed',
      subjectId: viewer.campaignId,
      audience: 'table',
    })
    return getCampaign({ db: tx, viewer })
  })
}
