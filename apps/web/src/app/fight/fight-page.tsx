import { getRouteApi } from '@tanstack/react-router'
import { LevelUpNotice } from '../../features/aftermath/level-up-notice.tsx'
import { PlayerFight } from '../../features/player-fight/player-fight.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { DmFightPage } from './dm-fight-page.tsx'
import { FightsPage } from './fights-page.tsx'

const route = getRouteApi('/campaigns/$campaignId/fight/{-$combatId}')

export function FightPage() {
  const { combatId } = route.useParams()
  const campaign = useCurrentCampaign()
  if (combatId === undefined) return <FightsPage />
  if (campaign.role === 'dm') return <DmFightPage combatId={combatId} />
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
