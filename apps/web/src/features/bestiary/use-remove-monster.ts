import { trpc } from '../../lib/trpc.ts'

export function useRemoveMonster() {
  const utils = trpc.useUtils()
  return trpc.bestiary.remove.useMutation({
    onSuccess: (_, { campaignId }) => utils.bestiary.index.invalidate({ campaignId }),
  })
}
