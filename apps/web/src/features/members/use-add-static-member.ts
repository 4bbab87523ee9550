import { trpc } from '../../lib/trpc.ts'

export function useAddStaticMember() {
  const utils = trpc.useUtils()
  return trpc.members.addStatic.useMutation({
    onSuccess: (_, { campaignId }) => {
      return utils.members.list.invalidate({ campaignId })
    },
  })
}
