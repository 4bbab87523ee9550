import { getRouteApi } from '@tanstack/react-router'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { useCallback } from 'react'
import { MonsterPicker } from '../../features/bestiary/monster-picker.tsx'
import { StatBlockPanel } from '../../features/bestiary/stat-block-panel.tsx'
import { EncounterBuilder } from '../../features/encounters/encounter-builder.tsx'
import { EncounterList } from '../../features/encounters/encounter-list.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { OnlyForDms } from './only-for-dms.tsx'

const route = getRouteApi('/campaigns/$campaignId/encounters/{-$encounterId}')

/** Without an id the list; `new` is one that was never saved. */
export function EncountersPage() {
  const campaign = useCurrentCampaign()
  return campaign.role === 'dm' ? <Encounters campaign={campaign} /> : <OnlyForDms campaignId={campaign.id} />
}

function Encounters({ campaign }: { campaign: CampaignView }) {
  const campaignId = campaign.id
  const { encounterId } = route.useParams()
  const navigate = route.useNavigate()
  const open = useCallback(
    (next: string | undefined) => void navigate({ params: { campaignId, encounterId: next } }),
    [navigate, campaignId],
  )
  const fight = useCallback(
    (combatId: string) =>
      void navigate({ to: '/campaigns/$campaignId/fight/{-$combatId}', params: { campaignId, combatId } }),
    [navigate, campaignId],
  )

  if (encounterId === undefined) return <EncounterList campaign={campaign} onOpen={open} />
  return (
    <EncounterBuilder
      key={encounterId}
      campaign={campaign}
      encounterId={encounterId === 'new' ? undefined : encounterId}
      picker={(onPick) => <MonsterPicker campaignId={campaignId} onPick={onPick} />}
      statBlock={(locator) => <StatBlockPanel campaignId={campaignId} locator={locator} />}
      onSaved={(id) => void navigate({ params: { campaignId, encounterId: id }, replace: encounterId === 'new' })}
      onBegun={fight}
      onList={() => open(undefined)}
    />
  )
}
