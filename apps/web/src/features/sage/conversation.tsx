import { Feather } from 'lucide-react'
import { useRef } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { MessageArticle } from './message-article.tsx'
import { useOpenedSource } from './opened-source.ts'
import { useStayAtEnd } from './use-stay-at-end.ts'
import { useThread } from './use-thread.ts'

type Props = { campaignId: string; threadId: string }

/** A thread as it was asked and answered, oldest first. */
export function Conversation({ campaignId, threadId }: Props) {
  const { data: thread, error, isMissing, refetch, isFetching } = useThread(campaignId, threadId)
  const messages = thread?.messages ?? []
  const growing = useRef<HTMLDivElement>(null)
  useStayAtEnd(growing, messages.length, useOpenedSource().opened !== undefined)
  const failure = failureFor(error)

  return (
    <div ref={growing}>
      {messages.map((message) => (
        <MessageArticle key={message.id} campaignId={campaignId} threadId={threadId} listed={message} />
      ))}
      {!thread && !failure && <ProseSkeleton label="Opening the conversation" lines={7} />}
      {!thread && isMissing && (
        <EmptyState
          icon={<Feather aria-hidden />}
          title="This conversation is not here"
          action={
            <ButtonLink to="/campaigns/$campaignId/sage/{-$threadId}" params={{ campaignId, threadId: undefined }}>
              New conversation
            </ButtonLink>
          }
        >
          It may have been removed. Only whoever asked can open a conversation.
        </EmptyState>
      )}
      {!thread && failure && !isMissing && (
        <FailureState
          title="The conversation did not load"
          requestId={failure.requestId}
          onRetry={() => void refetch()}
          retrying={isFetching}
        >
          {failure.sentence}
        </FailureState>
      )}
    </div>
  )
}
