import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { DocumentView } from '@tomekeeper/contracts/documents'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { trpc, trpcClient } from '../../lib/trpc.ts'

export const CAMPAIGN_ID = '0192f0c1-0000-7000-8000-000000000001'

/** Answers by procedure; a function is given the input. What is not named here fails the test by answering 404. */
export type Answers = Record<string, unknown>

/** A test's server: what a screen asked of it, in order, with the inputs. */
export function aServer(answers: Answers) {
  const asked: { procedure: string; input: unknown }[] = []
  const one = (procedure: string, input: unknown) => {
    asked.push({ procedure, input })
    const answer = answers[procedure]
    const data: unknown = typeof answer === 'function' ? answer(input) : answer
    return data instanceof Refusal ? { error: data.shape } : { result: { data } }
  }
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const url = new URL(address, 'http://here')
    const procedures = url.pathname.replace('/trpc/', '').split(',')
    const inputs = JSON.parse(
      init?.method === 'POST' ? (init.body as string) : (url.searchParams.get('input') ?? '{}'),
    ) as Record<string, unknown>
    return Response.json(procedures.map((procedure, index) => one(procedure, inputs[index])))
  })
  return { asked, of: (procedure: string) => asked.filter((call) => call.procedure === procedure) }
}

export class Refusal {
  readonly shape: unknown
  constructor(code: string, message: string) {
    const data = { code, message, requestId: 'req-7', httpStatus: 400 }
    this.shape = { message, code: -32600, data }
  }
}

export const aDocument = (facts: Partial<DocumentView> = {}): DocumentView => ({
  id: crypto.randomUUID(),
  scope: 'campaign',
  title: 'The Tide Bell',
  fileName: 'the-tide-bell.md',
  mediaType: 'text/markdown',
  byteSize: 2000,
  pageCount: null,
  audience: 'dm',
  usage: 'required',
  status: 'indexed',
  stage: '',
  progress: 1,
  failure: null,
  passageCount: 12,
  embeddedCount: 12,
  embeds: true,
  overview: null,
  inUse: true,
  createdAt: '2026-11-20T18:00:00.000Z',
  indexedAt: '2026-11-20T18:01:00.000Z',
  ...facts,
})

/** Shows a screen as the app would: with a cache of its own and a router for its links. */
export async function show(screen: ReactNode) {
  const rootRoute = createRootRoute()
  const here = createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => screen })
  const router = createRouter({
    routeTree: rootRoute.addChildren([here]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } })
  return render(
    <trpc.Provider client={trpcClient} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </trpc.Provider>,
  )
}
