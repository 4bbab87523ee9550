import { useQueryClient } from '@tanstack/react-query'
import { forgetCampaign, trpc } from '../../lib/trpc.ts'

/** Whoever leaves keeps nothing of it. */
export function useLeave() {
  const utils = trpc.useUtils()
  const queryClient = useQueryClient()
  return trpc.members.leave.useMutation({
    onSuccess: (_, { campaignId }) => {
      forgetCampaign(queryClient, campaignId)
      return utils.campaigns.list.invalidate()
    },
  })
}
