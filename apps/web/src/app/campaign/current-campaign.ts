import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { createContext, use } from 'react'

export const CurrentCampaign = createContext<CampaignView | null>(null)

/** The campaign whose shell this page stands in. */
export function useCurrentCampaign(): CampaignView {
  const campaign = use(CurrentCampaign)
  if (!campaign) throw new Error('this page stands outside of a campaign')
  return campaign
}
