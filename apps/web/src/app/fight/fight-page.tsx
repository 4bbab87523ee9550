import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { LevelUpNotice } from '../../features/aftermath/level-up-notice.tsx'
import { FightLoading } from '../../features/dm-fight/fight-loading.tsx'
import { PlayerFight } from '../../features/player-fight/player-fight.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { FightsPage } from './fights-page.tsx'

// a player's phone need not carry the DM's desk
const DmFightPage = lazy(() => import('./dm-fight-page.tsx'))
const route = getRouteApi('/campaigns/$campaignId/fight/{-$combatId}')

export function FightPage() {
  const { combatId } = route.useParams()
  const campaign = useCurrentCampaign()
  if (combatId === undefined) return <FightsPage />
  if (campaign.role === 'dm')
    return (
      <Suspense fallback={<FightLoading />}>
        <DmFightPage combatId={combatId} />
      </Suspense>
    )
  return (
    <PlayerFight
      key={combatId}
      campaignId={campaign.id}
      combatId={combatId}
      after={<LevelUpNotice campaignId={campaign.id} />}
      back={
        <ButtonLink
          to="/campaigns/$campaignId/fight/{-$combatId}"
          params={{ campaignId: campaign.id, combatId: undefined }}
          kind="primary"
        >
          All fights
        </ButtonLink>
      }
    />
  )
}
