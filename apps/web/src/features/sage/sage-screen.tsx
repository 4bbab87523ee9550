import type { Citation } from '@tomekeeper/contracts/sage'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { classNames } from '../../ui/class-names.ts'
import { ContextPanel } from '../../ui/context-panel.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { AskPane } from './ask-pane.tsx'
import { NewConversation } from './new-conversation.tsx'
import { OpenedSourceProvider } from './opened-source.ts'
import { SourcePanel } from './source-panel.tsx'
import { ThreadList } from './thread-list.tsx'
import { ThreadsSheet } from './threads-sheet.tsx'
import { useThreads } from './use-threads.ts'
import { whoAnswers } from './who-answers.ts'

type Props = {
  campaignId: string
  threadId: string | undefined
  isDm: boolean
  onThread: (threadId: string | undefined) => void
  /** The cited place itself: a page or a section, with the passage marked. */
  renderSource: (citation: Citation) => ReactNode
}

/** One's conversations with the Sage, and the source of a claim beside it. */
export function SageScreen({ campaignId, threadId, isDm, onThread, renderSource }: Props) {
  const { data: sage, error, refetch, isFetching } = useThreads(campaignId)
  const [opened, setOpened] = useState<Citation>()
  const isPhone = useMedia('(max-width: 639px)')
  const source = useMemo(
    () => ({ campaignId, opened, open: isPhone ? undefined : setOpened }),
    [campaignId, opened, isPhone],
  )
  const change = useCallback(
    (next: string | undefined) => {
      setOpened(undefined)
      onThread(next)
    },
    [onThread],
  )
  const forget = (removed: string) => removed === threadId && change(undefined)
  const failure = failureFor(error)

  if (!sage)
    return (
      <>
        <PageHeader title="Sage" />
        {failure ? (
          <FailureState
            title="The Sage did not come"
            requestId={failure.requestId}
            onRetry={() => void refetch()}
            retrying={isFetching}
          >
            {failure.sentence}
          </FailureState>
        ) : (
          <ProseSkeleton label="Opening your conversations" lines={6} />
        )}
      </>
    )

  const hasThreads = sage.threads.length > 0
  const threads = <ThreadList campaignId={campaignId} threads={sage.threads} onRemoved={forget} />
  return (
    <>
      <PageHeader
        title="Sage"
        description={sage.sources > 0 && whoAnswers(sage)}
        actions={
          <>
            {hasThreads && (
              <ThreadsSheet threadId={threadId} isAlways={opened !== undefined}>
                {threads}
              </ThreadsSheet>
            )}
            {threadId && <NewConversation campaignId={campaignId} />}
          </>
        }
      />
      <div className={classNames('gap-8', hasThreads && columns(opened !== undefined))}>
        {hasThreads && (
          <nav aria-label="Your conversations" className={classNames('hidden', opened ? '2xl:block' : 'xl:block')}>
            <div className="sticky top-6 -ml-3 max-h-[calc(100dvh-48px)] overflow-y-auto">{threads}</div>
          </nav>
        )}
        <ContextPanel
          title={opened?.title ?? 'Source'}
          open={opened !== undefined}
          onClose={() => setOpened(undefined)}
          panel={
            opened && (
              <SourcePanel campaignId={campaignId} citation={opened}>
                {renderSource(opened)}
              </SourcePanel>
            )
          }
        >
          <OpenedSourceProvider value={source}>
            <AskPane campaignId={campaignId} threadId={threadId} isDm={isDm} sage={sage} onThread={change} />
          </OpenedSourceProvider>
        </ContextPanel>
      </div>
    </>
  )
}

/** An open source takes the room of the conversations, unless there is enough for both. */
const columns = (hasSource: boolean) =>
  hasSource ? '2xl:grid 2xl:grid-cols-[224px_minmax(0,1fr)]' : 'xl:grid xl:grid-cols-[224px_minmax(0,1fr)]'
