import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { forgetCampaign } from '../../lib/trpc.ts'

/** Out of a campaign that is over for this person. First the page goes, then what was kept of it. */
export function useGoHome(campaignId: string) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await navigate({ to: '/campaigns' })
    forgetCampaign(queryClient, campaignId)
  }, [navigate, queryClient, campaignId])
}
