import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { trpc } from '../../lib/trpc.ts'

/** What a change of a campaign answers is the campaign as it is now. */
export function useKeepCampaign() {
  const utils = trpc.useUtils()
  return (campaign: CampaignView) => {
    utils.campaigns.get.setData({ campaignId: campaign.id }, campaign)
    void utils.campaigns.list.invalidate()
  }
}
