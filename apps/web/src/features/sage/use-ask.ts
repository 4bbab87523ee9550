import { trpc } from '../../lib/trpc.ts'
import { unanswered } from './being-answered.ts'

/** Asks, and shows the question where it was asked before anything is fetched again. */
export function useAsk(campaignId: string) {
  const utils = trpc.useUtils()
  return trpc.sage.ask.useMutation({
    onSuccess: ({ threadId, messageId }, { question, threadId: isFollowUp }) => {
      const message = unanswered({ id: messageId, question: question.trim(), createdAt: new Date().toISOString() })
      utils.sage.thread.setData({ campaignId, threadId }, (thread) => {
        if (thread) return { ...thread, messages: [...thread.messages, message] }
        return isFollowUp ? undefined : { id: threadId, title: message.question, messages: [message] }
      })
      void utils.sage.threads.invalidate({ campaignId })
    },
  })
}
