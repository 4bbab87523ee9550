import { trpc } from '../../lib/trpc.ts'

export function useCreateInvite() {
  const utils = trpc.useUtils()
  return trpc.invites.create.useMutation({
    onSuccess: (_, { campaignId }) => utils.invites.list.invalidate({ campaignId }),
  })
}
