import type { MessageView } from '@tomekeeper/contracts/sage'
import { useEffect } from 'react'
import { envelopeOf } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'
import { isBeingAnswered } from './being-answered.ts'

// live events come sooner; this is for the one that got lost
const LOOK_EVERY_MS = 700

/** A message of a thread, followed until its answer has ended. `onEnded` hears of endings that this tab has seen. */
export function useMessage(
  campaignId: string,
  threadId: string,
  listed: MessageView,
  onEnded: (message: MessageView) => void,
): MessageView {
  const utils = trpc.useUtils()
  const follows = isBeingAnswered(listed)
  const { data } = trpc.sage.message.useQuery(
    { campaignId, messageId: listed.id },
    {
      enabled: follows,
      staleTime: 0,
      refetchInterval: ({ state: { error } }) => envelopeOf(error)?.code !== 'not_found' && LOOK_EVERY_MS,
    },
  )

  const ended = follows && data && !isBeingAnswered(data) ? data : undefined
  useEffect(() => {
    if (!ended) return
    utils.sage.thread.setData(
      { campaignId, threadId },
      (thread) =>
        thread && {
          ...thread,
          messages: thread.messages.map((message) => (message.id === ended.id ? ended : message)),
        },
    )
    onEnded(ended)
  }, [ended, utils, campaignId, threadId, onEnded])

  return follows && data ? data : listed
}
