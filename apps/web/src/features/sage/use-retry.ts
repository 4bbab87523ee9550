import { trpc } from '../../lib/trpc.ts'
import { unanswered } from './being-answered.ts'

/** Asks the same question again. What was known of its first answer is forgotten before it is followed anew. */
export function useRetry(campaignId: string) {
  const utils = trpc.useUtils()
  return trpc.sage.retry.useMutation({
    onSuccess: async ({ threadId, messageId }) => {
      await utils.sage.message.cancel({ campaignId, messageId })
      const thread = utils.sage.thread.getData({ campaignId, threadId })
      const asked = thread?.messages.find(({ id }) => id === messageId)
      if (!thread || !asked) return utils.sage.thread.invalidate({ campaignId, threadId })

      const again = unanswered(asked)
      utils.sage.message.setData({ campaignId, messageId }, again)
      const messages = thread.messages.map((message) => (message.id === messageId ? again : message))
      utils.sage.thread.setData({ campaignId, threadId }, { ...thread, messages })
    },
  })
}
