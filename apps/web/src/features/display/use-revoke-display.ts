import { trpc } from '../../lib/trpc.ts'

export function useRevokeDisplay() {
  const utils = trpc.useUtils()
  return trpc.displays.revoke.useMutation({
    onSuccess: (_, { campaignId }) => utils.displays.list.invalidate({ campaignId }),
  })
}
