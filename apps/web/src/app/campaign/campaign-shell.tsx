import { getRouteApi, Outlet } from '@tanstack/react-router'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { useCampaign } from '../../features/campaigns/use-campaign.ts'
import { envelopeOf } from '../../lib/errors.ts'
import { useLive } from '../../lib/live/use-live.ts'
import { AppShell } from '../../ui/app-shell.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { ACCOUNT_CORNER } from '../accounts/account-corner.tsx'
import { SignedIn } from '../accounts/signed-in.tsx'
import { FightNews } from '../fight/fight-news.tsx'
import { HOME_PLACES } from '../home/home-places.tsx'
import { useSageInPalette } from '../sage/use-sage-in-palette.tsx'
import { CampaignHeading } from './campaign-heading.tsx'
import { CampaignMissing } from './campaign-missing.tsx'
import { campaignPlaces } from './campaign-places.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { CurrentCampaign } from './current-campaign.ts'
import { useShownOut } from './use-shown-out.ts'

const route = getRouteApi('/campaigns/$campaignId')

/** Stays mounted while its tabs change, and hears what happens in the campaign. */
export const CampaignShell = () => (
  <SignedIn>
    <FoundCampaign />
  </SignedIn>
)

function FoundCampaign() {
  const { campaignId } = route.useParams()
  const { data: campaign, error, refetch } = useCampaign(campaignId)

  // What is kept of a campaign is not shown to somebody whom the server no longer lets in.
  if (campaign && envelopeOf(error)?.code !== 'not_found') return <OpenCampaign key={campaignId} campaign={campaign} />
  return (
    <AppShell groups={[{ places: HOME_PLACES }]} {...ACCOUNT_CORNER}>
      {error ? (
        <CampaignMissing error={error} onRetry={() => void refetch()} />
      ) : (
        <ProseSkeleton label="Opening the campaign" lines={5} />
      )}
    </AppShell>
  )
}

function OpenCampaign({ campaign }: { campaign: CampaignView }) {
  useLive(campaign.id, campaign.lastSeq, useShownOut(campaign.id))
  useSageInPalette(campaign.id)

  return (
    <CurrentCampaign value={campaign}>
      <AppShell
        heading={<CampaignHeading campaign={campaign} />}
        groups={[{ places: campaignPlaces(campaign) }]}
        {...ACCOUNT_CORNER}
        banner={
          <>
            <ConnectionBanner />
            <FightNews campaignId={campaign.id} />
            {ACCOUNT_CORNER.banner}
          </>
        }
      >
        <Outlet />
      </AppShell>
    </CurrentCampaign>
  )
}
