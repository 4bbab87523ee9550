import { ImportsScreen } from '../../features/monster-import/imports-screen.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { DmsOnly } from './dms-only.tsx'

export function ImportsPage() {
  const campaign = useCurrentCampaign()
  return (
    <DmsOnly campaign={campaign}>
      <ImportsScreen campaignId={campaign.id} />
    </DmsOnly>
  )
}
