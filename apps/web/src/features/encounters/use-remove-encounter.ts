import { trpc } from '../../lib/trpc.ts'

export function useRemoveEncounter() {
  const utils = trpc.useUtils()
  return trpc.encounters.remove.useMutation({
    onSuccess: (_, { campaignId }) => {
      void utils.encounters.days.invalidate({ campaignId })
      return utils.encounters.list.invalidate({ campaignId })
    },
  })
}
