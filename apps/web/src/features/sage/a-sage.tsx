import type { Citation, MessageView, SageView } from '@tomekeeper/contracts/sage'
import { useState } from 'react'
import { type Answers, aServer as aServerOf, CAMPAIGN_ID, show } from '../../test/a-server.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { SageScreen } from './sage-screen.tsx'

export const THREAD_ID = '0192f0c1-0000-7000-8000-000000000002'

/** A test's server for the Sage's screen, where nothing was asked yet. */
export const aServer = (answers: Answers) => aServerOf({ 'sage.threads': aSage(), 'documents.list': [], ...answers })

export const aSage = (facts: Partial<SageView> = {}): SageView => ({
  threads: [{ id: THREAD_ID, title: 'The tide bell', updatedAt: '2026-11-20T18:00:00.000Z', messageCount: 2 }],
  answersWith: 'model',
  sources: 3,
  ...facts,
})

export const aCitation = (facts: Partial<Citation> = {}): Citation => ({
  n: 1,
  documentId: '0192f0c1-0000-7000-8000-000000000003',
  title: 'The Tide Bell',
  mediaType: 'application/pdf',
  headingPath: ['The quay', 'The third step'],
  page: 12,
  position: 40,
  quote: 'The third step floods at midnight.',
  boxes: [],
  ...facts,
})

export const aMessage = (facts: Partial<MessageView> = {}): MessageView => ({
  id: '0192f0c1-0000-7000-8000-000000000004',
  question: 'When does the third step flood?',
  state: 'done',
  kind: 'answer',
  answer: 'It floods at midnight. [1]',
  citations: [aCitation()],
  withdrawn: false,
  failure: null,
  createdAt: '2026-11-20T18:00:00.000Z',
  ...facts,
})

export const aThread = (...messages: MessageView[]) => ({ id: THREAD_ID, title: 'The tide bell', messages })

/** The screen as its page shows it, with the thread in a variable instead of the address. */
export function showSage({ threadId, isDm = false }: { threadId?: string; isDm?: boolean } = {}) {
  function Here() {
    const [thread, setThread] = useState(threadId)
    return (
      <main id="main">
        <SageScreen
          campaignId={CAMPAIGN_ID}
          threadId={thread}
          isDm={isDm}
          onThread={setThread}
          renderSource={(citation) => <p>The page of “{citation.quote}”</p>}
        />
        <LiveRegion />
      </main>
    )
  }
  return show(<Here />)
}
