import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { CampaignList } from '../../features/campaigns/campaign-list.tsx'
import { AddDemo } from '../../features/demo/add-demo.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export function CampaignsPage() {
  const navigate = useNavigate()
  const open = (campaignId: string) => void navigate({ to: '/campaigns/$campaignId/overview', params: { campaignId } })
  return (
    <>
      <PageHeader
        title="Campaigns"
        actions={
          <ButtonLink to="/campaigns/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
            Begin a campaign
          </ButtonLink>
        }
      />
      <CampaignList otherWay={<AddDemo onAdded={open} />} />
    </>
  )
}
