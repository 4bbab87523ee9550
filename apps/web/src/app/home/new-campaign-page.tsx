import { CreateCampaign } from '../../features/campaigns/create-campaign.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export const NewCampaignPage = () => (
  <div className="max-w-2xl">
    <PageHeader
      title="Begin a campaign"
      description="You will be its owner and its DM. All of this can be changed later."
    />
    <Card>
      <CreateCampaign />
    </Card>
  </div>
)
