import { trpc } from '../../lib/trpc.ts'

export function useChainDay() {
  const utils = trpc.useUtils()
  return trpc.encounters.chainDay.useMutation({
    onSuccess: (days, { campaignId }) => {
      utils.encounters.days.setData({ campaignId }, days)
      return utils.encounters.list.invalidate({ campaignId })
    },
  })
}
