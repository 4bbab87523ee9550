import { Navigate, useNavigate } from '@tanstack/react-router'
import { DisplayLinks } from '../../features/display/display-links.tsx'
import { BeginFight } from '../../features/fights/begin-fight.tsx'
import { currentFight } from '../../features/fights/fight-words.ts'
import { Fights } from '../../features/fights/fights.tsx'
import { useFights } from '../../features/fights/use-fights.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'

const FIGHT = '/campaigns/$campaignId/fight/{-$combatId}'

export function FightsPage() {
  const campaign = useCurrentCampaign()
  const navigate = useNavigate()
  const current = currentFight(useFights(campaign.id).data ?? [])
  const isDm = campaign.role === 'dm'

  // a player comes here for the fight that is on, not for a list with one line
  if (!isDm && current)
    return <Navigate to={FIGHT} params={{ campaignId: campaign.id, combatId: current.id }} replace />
  return (
    <>
      <PageHeader
        title={isDm ? 'Fights' : 'Fight'}
        actions={
          isDm && (
            <>
              <ButtonLink
                to="/campaigns/$campaignId/encounters/{-$encounterId}"
                params={{ campaignId: campaign.id, encounterId: undefined }}
              >
                Encounters
              </ButtonLink>
              <BeginFight
                campaignId={campaign.id}
                onBegun={(combatId) => void navigate({ to: FIGHT, params: { campaignId: campaign.id, combatId } })}
              />
            </>
          )
        }
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <Fights campaign={campaign} />
        {isDm && <DisplayLinks campaignId={campaign.id} />}
      </div>
    </>
  )
}
