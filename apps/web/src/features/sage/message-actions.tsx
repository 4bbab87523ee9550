import type { MessageView } from '@tomekeeper/contracts/sage'
import { CircleStop, RotateCcw } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { isBeingAnswered } from './being-answered.ts'
import { CopyAnswer } from './copy-answer.tsx'
import { useRetry } from './use-retry.ts'
import { useStop } from './use-stop.ts'

type Props = { campaignId: string; message: MessageView }

/** What one can do with an answer: stop it, ask again, take it along. */
export function MessageActions({ campaignId, message }: Props) {
  const { id: messageId, state, kind, answer, citations, withdrawn, failure } = message
  const stop = useStop(campaignId)
  const retry = useRetry(campaignId)
  const refusal = failureFor(stop.error ?? retry.error)
  const askAgain = (
    <Button
      size="small"
      icon={<RotateCcw size={15} aria-hidden />}
      busy={retry.isPending}
      onClick={() => retry.mutate({ campaignId, messageId })}
    >
      {state === 'failed' ? 'Try again' : 'Ask again'}
    </Button>
  )
  const hasWords = answer !== '' || citations.length > 0

  return (
    <>
      {failure && (
        <Banner tone="danger" actions={askAgain}>
          {failure.message}
        </Banner>
      )}
      {refusal && (
        <Banner tone="danger" requestId={refusal.requestId}>
          {refusal.sentence}
        </Banner>
      )}
      {!failure && (
        <div className="flex flex-wrap items-center gap-2">
          {isBeingAnswered(message) && (
            <Button
              size="small"
              icon={<CircleStop size={15} aria-hidden />}
              busy={stop.isPending}
              onClick={() => stop.mutate({ campaignId, messageId })}
            >
              Stop
            </Button>
          )}
          {state === 'stopped' && (
            <p className="mr-2 text-control text-ink-soft">
              {answer === '' ? 'Stopped before anything was written.' : 'Stopped here.'}
            </p>
          )}
          {(state === 'stopped' || withdrawn || kind === 'unanswered') && askAgain}
          {!isBeingAnswered(message) && hasWords && <CopyAnswer message={message} />}
        </div>
      )}
    </>
  )
}
