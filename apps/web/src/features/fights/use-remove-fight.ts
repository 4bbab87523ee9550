import { trpc } from '../../lib/trpc.ts'

export function useRemoveFight() {
  const utils = trpc.useUtils()
  return trpc.combat.remove.useMutation({
    onSuccess: (_, { campaignId }) => utils.combat.list.invalidate({ campaignId }),
  })
}
