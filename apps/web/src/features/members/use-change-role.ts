import { trpc } from '../../lib/trpc.ts'

export function useChangeRole() {
  const utils = trpc.useUtils()
  return trpc.members.changeRole.useMutation({
    onSuccess: (_, { campaignId }) => {
      void utils.campaigns.get.invalidate({ campaignId })
      return utils.members.list.invalidate({ campaignId })
    },
  })
}
