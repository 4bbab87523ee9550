import { Plus } from 'lucide-react'
import { CampaignList } from '../../features/campaigns/campaign-list.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export const CampaignsPage = () => (
  <>
    <PageHeader
      title="Campaigns"
      actions={
        <ButtonLink to="/campaigns/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
          Begin a campaign
        </ButtonLink>
      }
    />
    <CampaignList />
  </>
)
