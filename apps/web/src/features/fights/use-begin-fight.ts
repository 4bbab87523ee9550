import { trpc } from '../../lib/trpc.ts'

export function useBeginFight() {
  const utils = trpc.useUtils()
  return trpc.combat.begin.useMutation({
    onSuccess: (_, { campaignId }) => utils.combat.list.invalidate({ campaignId }),
  })
}
