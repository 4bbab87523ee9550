import { trpc } from '../../lib/trpc.ts'

export function useBeginCombat() {
  const utils = trpc.useUtils()
  return trpc.combat.begin.useMutation({
    onSuccess: (_, { campaignId }) => {
      void utils.combat.list.invalidate({ campaignId })
      void utils.encounters.invalidate()
    },
  })
}
