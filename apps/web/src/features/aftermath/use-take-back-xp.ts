import { trpc } from '../../lib/trpc.ts'

export function useTakeBackXp() {
  const utils = trpc.useUtils()
  return trpc.aftermath.takeBackXp.useMutation({
    onSuccess: (aftermath, { campaignId, combatId }) => {
      utils.aftermath.get.setData({ campaignId, combatId }, aftermath)
      void utils.aftermath.levelUps.invalidate({ campaignId })
      void utils.members.list.invalidate({ campaignId })
    },
  })
}
