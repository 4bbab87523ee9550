import { trpc } from '../../lib/trpc.ts'

export function useCreateDisplay() {
  const utils = trpc.useUtils()
  return trpc.displays.create.useMutation({
    onSuccess: (_, { campaignId }) => utils.displays.list.invalidate({ campaignId }),
  })
}
