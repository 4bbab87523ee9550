import type { SageView } from '@tomekeeper/contracts/sage'
import { useEffect, useMemo, useRef } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { Composer } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { NoSources } from './no-sources.tsx'
import { Opening } from './opening.tsx'
import { useAsk } from './use-ask.ts'
import { useDraft } from './use-draft.ts'
import { useThread } from './use-thread.ts'

type Props = {
  campaignId: string
  threadId: string | undefined
  isDm: boolean
  sage: SageView
  onThread: (threadId: string) => void
}

/** A conversation, or the beginning of one, and the place to write beneath it. */
export function AskPane({ campaignId, threadId, isDm, sage, onThread }: Props) {
  const ask = useAsk(campaignId)
  const [draft, setDraft] = useDraft(campaignId, threadId)
  const field = useRef<HTMLTextAreaElement>(null)
  const { isMissing } = useThread(campaignId, threadId)
  const canAsk = sage.sources > 0

  useShortcuts(
    'Sage',
    useMemo(() => [{ keys: '/', says: 'Write a question', run: () => field.current?.focus() }], []),
  )
  // a touch keyboard would cover what there is to read first
  useEffect(() => {
    if (!threadId && window.matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true })
  }, [threadId])

  const put = (question: string) =>
    ask.mutate(
      { campaignId, threadId, question },
      {
        onSuccess: (asked) => {
          setDraft('')
          if (asked.threadId !== threadId) onThread(asked.threadId)
        },
      },
    )
  return (
    <div className="mx-auto flex min-h-[calc(100dvh-330px)] max-w-3xl flex-col lg:min-h-[calc(100dvh-232px)]">
      <div className="grow">
        {threadId ? (
          <Conversation key={threadId} campaignId={campaignId} threadId={threadId} />
        ) : canAsk ? (
          <Opening campaignId={campaignId} onAsk={put} />
        ) : (
          <NoSources campaignId={campaignId} isDm={isDm} />
        )}
      </div>
      {canAsk && !isMissing && (
        <div className="sticky bottom-[calc(56px+env(safe-area-inset-bottom))] z-10 -mx-2 bg-linear-to-b from-transparent to-ground to-40% px-2 pt-6 pb-3 lg:bottom-0">
          <Composer
            field={field}
            text={draft}
            onText={setDraft}
            onAsk={put}
            busy={ask.isPending}
            failure={failureFor(ask.error)}
            isFollowUp={threadId !== undefined}
          />
        </div>
      )}
      {!canAsk && threadId && (
        <p className="py-4 text-control text-ink-soft">
          There is no document left to ask about; what was answered stays.
        </p>
      )}
    </div>
  )
}
