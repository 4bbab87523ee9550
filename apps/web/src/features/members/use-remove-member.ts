import { trpc } from '../../lib/trpc.ts'

export function useRemoveMember() {
  const utils = trpc.useUtils()
  return trpc.members.remove.useMutation({
    onSuccess: (_, { campaignId }) => {
      return utils.members.list.invalidate({ campaignId })
    },
  })
}
