import type { MessageView } from '@tomekeeper/contracts/sage'
import { useCallback, useId } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { announce } from '../../ui/live-region.tsx'
import { isBeingAnswered } from './being-answered.ts'
import { MessageActions } from './message-actions.tsx'
import { MessageBody } from './message-body.tsx'
import { spoken } from './spoken.ts'
import { useMessage } from './use-message.ts'

type Props = { campaignId: string; threadId: string; listed: MessageView }

const LONG_QUESTION = 120

/** A question and its answer. */
export function MessageArticle({ campaignId, threadId, listed }: Props) {
  const sayEnd = useCallback((ended: MessageView) => announce(spoken(ended)), [])
  const message = useMessage(campaignId, threadId, listed, sayEnd)
  const questionId = useId()
  return (
    <article
      aria-labelledby={questionId}
      aria-busy={isBeingAnswered(message)}
      className="flex flex-col gap-4 py-7 first:pt-0 not-first:shadow-[inset_0_1px_0_var(--line)]"
    >
      <h2
        id={questionId}
        className={classNames(
          'max-w-measure whitespace-pre-line wrap-anywhere',
          message.question.length > LONG_QUESTION ? 'text-lg' : 'text-xl',
        )}
      >
        {message.question}
      </h2>
      <MessageBody message={message} />
      <MessageActions campaignId={campaignId} message={message} />
    </article>
  )
}
