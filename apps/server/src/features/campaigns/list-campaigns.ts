import type { CampaignCard } from '@tomekeeper/contracts/campaigns'
import type { UserCtx } from '../../context.ts'
import { findCampaigns } from './campaigns.repo.ts'
import { cardAsSeenBy } from './campaigns.view.ts'

export async function listCampaigns({ db, user }: UserCtx): Promise<CampaignCard[]> {
  const rows = await findCampaigns(db, user.id)
  return rows.map((row) => cardAsSeenBy(user.id, row))
}
