import { trpc } from '../../lib/trpc.ts'

export function useRevokeInvite() {
  const utils = trpc.useUtils()
  return trpc.invites.revoke.useMutation({
    onSuccess: (_, { campaignId }) => utils.invites.list.invalidate({ campaignId }),
  })
}
