import { trpc } from '../../lib/trpc.ts'

export function useRenameFight() {
  const utils = trpc.useUtils()
  return trpc.combat.rename.useMutation({
    onSuccess: (_, { campaignId }) => utils.combat.list.invalidate({ campaignId }),
  })
}
