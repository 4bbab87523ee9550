import { useNavigate } from '@tanstack/react-router'
import { StatBlockPanel } from '../../features/bestiary/stat-block-panel.tsx'
import { CampaignReview } from '../../features/monster-review/campaign-review.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { DmsOnly } from './dms-only.tsx'
import { PrintedPage } from './printed-page.tsx'

export function ReviewPage() {
  const campaign = useCurrentCampaign()
  const navigate = useNavigate()
  return (
    <DmsOnly campaign={campaign}>
      <CampaignReview
        campaignId={campaign.id}
        statBlock={(locator) => <StatBlockPanel campaignId={campaign.id} locator={locator} />}
        page={({ locator, name, documentId, pageFrom }) => (
          <PrintedPage key={locator} campaignId={campaign.id} documentId={documentId} pageFrom={pageFrom} name={name} />
        )}
        onEdit={(locator) =>
          void navigate({
            to: '/campaigns/$campaignId/homebrew/{-$locator}',
            params: { campaignId: campaign.id, locator },
            search: {},
          })
        }
      />
    </DmsOnly>
  )
}
