import { CampaignOverview } from '../../features/campaigns/campaign-overview.tsx'
import { PartyGlance } from '../../features/members/party-glance.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { useCurrentCampaign } from './current-campaign.ts'

export function OverviewPage() {
  const campaign = useCurrentCampaign()
  return (
    <CampaignOverview
      campaign={campaign}
      aside={
        <Card
          title="The party"
          flush
          actions={
            <ButtonLink
              to="/campaigns/$campaignId/party"
              params={{ campaignId: campaign.id }}
              kind="quiet"
              size="small"
            >
              Open
            </ButtonLink>
          }
        >
          <PartyGlance campaignId={campaign.id} />
        </Card>
      }
    />
  )
}
