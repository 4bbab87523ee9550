import { getRouteApi } from '@tanstack/react-router'
import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import { useCallback } from 'react'
import { BestiaryScreen } from '../../features/bestiary/bestiary-screen.tsx'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { BestiaryActions } from './bestiary-actions.tsx'
import { MonsterActions } from './monster-actions.tsx'

const route = getRouteApi('/campaigns/$campaignId/bestiary/{-$locator}')

export function BestiaryPage() {
  const campaign = useCurrentCampaign()
  const { locator } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const campaignId = campaign.id
  const open = useCallback(
    (next: string | undefined) =>
      void navigate({ params: { campaignId, locator: next }, search: (before) => before, resetScroll: false }),
    [navigate, campaignId],
  )
  const seek = useCallback(
    (next: BestiarySearch) =>
      void navigate({ params: (before) => before, search: next, replace: true, resetScroll: false }),
    [navigate],
  )
  const isDm = campaign.role === 'dm'
  return (
    <BestiaryScreen
      campaign={campaign}
      locator={locator}
      onOpen={open}
      search={search}
      onSearch={seek}
      actions={(doubtful) => <BestiaryActions campaignId={campaignId} doubtful={doubtful} />}
      more={isDm ? (monster: MonsterView) => <MonsterActions campaignId={campaignId} monster={monster} /> : undefined}
    />
  )
}
