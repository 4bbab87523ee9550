import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { Viewer } from '../../access/viewer.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { findCampaign } from './campaigns.repo.ts'
import { campaignAsSeenBy } from './campaigns.view.ts'

export async function getCampaign({ db, viewer }: { db: Db | Tx; viewer: Viewer }): Promise<CampaignView> {
  const campaign = await findCampaign(db, viewer)
  if (!campaign) throw new Failure('not_found', { what: 'campaign' })
  return campaignAsSeenBy(viewer, campaign)
}
