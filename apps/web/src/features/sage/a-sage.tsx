import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { Citation, MessageView, SageView } from '@tomekeeper/contracts/sage'
import { useState } from 'react'
import { vi } from 'vitest'
import { trpc, trpcClient } from '../../lib/trpc.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import { SageScreen } from './sage-screen.tsx'

export const CAMPAIGN_ID = '0192f0c1-0000-7000-8000-000000000001'
export const THREAD_ID = '0192f0c1-0000-7000-8000-000000000002'

type Answers = Record<string, unknown>

/** A test's server: answers by procedure, a function being given the input, and remembers what it was asked. */
export function aServer(answers: Answers) {
  const asked: { procedure: string; input: unknown }[] = []
  const all: Answers = { 'sage.threads': aSage(), 'documents.list': [], ...answers }
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const url = new URL(address, 'http://here')
    const inputs = JSON.parse(
      typeof init?.body === 'string' ? init.body : (url.searchParams.get('input') ?? '{}'),
    ) as Record<string, unknown>
    return Response.json(
      url.pathname
        .replace('/trpc/', '')
        .split(',')
        .map((procedure, at) => {
          asked.push({ procedure, input: inputs[at] })
          const answer = all[procedure]
          const data: unknown = typeof answer === 'function' ? answer(inputs[at]) : answer
          return data === undefined ? { error: NOT_FOUND } : { result: { data } }
        }),
    )
  })
  return { of: (procedure: string) => asked.filter((call) => call.procedure === procedure).map(({ input }) => input) }
}

const NOT_FOUND = {
  message: 'Not here.',
  code: -32600,
  data: { code: 'not_found', message: 'Not here.', requestId: 'req-9', httpStatus: 404 },
}

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
export async function showSage({ threadId, isDm = false }: { threadId?: string; isDm?: boolean } = {}) {
  const rootRoute = createRootRoute()
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
  const here = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Here })
  const router = createRouter({
    routeTree: rootRoute.addChildren([here]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <trpc.Provider client={trpcClient} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        {/* the registered router type is the product's; this one is a small world of its own */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </trpc.Provider>,
  )
}
