import { useEffect } from 'react'
import { useLiveState } from '../../lib/live/use-live.ts'
import { trpc } from '../../lib/trpc.ts'

const WHILE_AWAY_MS = 5000

/** The fight as I may see it. News fetch it again; while none come in, it is asked for by the clock. */
export function useFightView(campaignId: string, combatId: string) {
  const live = useLiveState()
  const view = trpc.combat.view.useQuery(
    { campaignId, combatId },
    { refetchInterval: live === 'away' ? WHILE_AWAY_MS : false, retry: false },
  )
  const { refetch } = view
  // what happened while nobody told us
  useEffect(() => {
    if (live === 'live') void refetch()
  }, [live, refetch])
  return view
}
