import { trpc } from '../../lib/trpc.ts'

export function useStop(campaignId: string) {
  const utils = trpc.useUtils()
  return trpc.sage.stop.useMutation({
    onSettled: (_done, _error, { messageId }) => utils.sage.message.invalidate({ campaignId, messageId }),
  })
}
