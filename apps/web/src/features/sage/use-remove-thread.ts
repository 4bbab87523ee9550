import { trpc } from '../../lib/trpc.ts'

export function useRemoveThread(campaignId: string) {
  const utils = trpc.useUtils()
  return trpc.sage.removeThread.useMutation({
    onSuccess: (_, { threadId }) => {
      utils.sage.threads.setData(
        { campaignId },
        (sage) => sage && { ...sage, threads: sage.threads.filter(({ id }) => id !== threadId) },
      )
    },
  })
}
