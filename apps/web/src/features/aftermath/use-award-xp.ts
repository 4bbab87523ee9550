import { trpc } from '../../lib/trpc.ts'

export function useAwardXp() {
  const utils = trpc.useUtils()
  return trpc.aftermath.awardXp.useMutation({
    onSuccess: (aftermath, { campaignId, combatId }) => {
      utils.aftermath.get.setData({ campaignId, combatId }, aftermath)
      void utils.aftermath.levelUps.invalidate({ campaignId })
      void utils.members.list.invalidate({ campaignId })
    },
    // refused: somebody else was quicker, and what they gave is shown
    onError: (_, { campaignId, combatId }) => void utils.aftermath.get.invalidate({ campaignId, combatId }),
  })
}
