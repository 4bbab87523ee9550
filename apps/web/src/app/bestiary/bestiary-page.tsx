import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { BestiaryScreen } from '../../features/bestiary/bestiary-screen.tsx'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'

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
  return <BestiaryScreen campaign={campaign} locator={locator} onOpen={open} search={search} onSearch={seek} />
}
