import { trpc } from '../../lib/trpc.ts'

export function useDeleteCampaign() {
  const utils = trpc.useUtils()
  return trpc.campaigns.delete.useMutation({ onSuccess: () => utils.campaigns.list.invalidate() })
}
