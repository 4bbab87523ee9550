import { LevelUpNotice } from '../../features/aftermath/level-up-notice.tsx'
import { CampaignOverview } from '../../features/campaigns/campaign-overview.tsx'
import { DocumentsGlance } from '../../features/documents/documents-glance.tsx'
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
        <>
          <LevelUpNotice campaignId={campaign.id} />
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
            {campaign.may.invite && campaign.memberCount === 1 && (
              <p className="flex flex-wrap items-center justify-between gap-3 px-4 pt-1 pb-4 text-control text-ink-soft sm:px-5">
                You are alone at the table so far.
                <ButtonLink to="/campaigns/$campaignId/party" params={{ campaignId: campaign.id }} kind="primary">
                  Invite your players
                </ButtonLink>
              </p>
            )}
          </Card>
          <Card
            title="Documents"
            flush
            actions={
              <ButtonLink
                to="/campaigns/$campaignId/documents"
                params={{ campaignId: campaign.id }}
                kind="quiet"
                size="small"
              >
                Open
              </ButtonLink>
            }
          >
            <DocumentsGlance campaignId={campaign.id} />
          </Card>
        </>
      }
    />
  )
}
