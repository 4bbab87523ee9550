import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ErrorCode, ErrorEnvelope } from '@tomekeeper/contracts/errors'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { trpc, trpcClient } from '../lib/trpc.ts'

export const CAMPAIGN_ID = '0192f0c1-0000-7000-8000-000000000001'

/** Answers by procedure, or by path where a request is no procedure; a function is given the input. */
export type Answers = Record<string, unknown>

/** What a server answers instead: `new Refusal('not_found', { reason: 'invite_used' })`. */
export class Refusal {
  readonly envelope: ErrorEnvelope

  constructor(code: ErrorCode, facts: Partial<ErrorEnvelope> = {}) {
    this.envelope = { code, message: 'A sentence of the server.', requestId: 'req-7', ...facts }
  }

  get error() {
    return { message: this.envelope.message, code: -32600, data: { ...this.envelope, httpStatus: 400 } }
  }
}

/** A test's server, which remembers what it was asked. What is not named in `answers` is not found. */
export function aServer(answers: Answers) {
  const asked: { name: string; input: unknown }[] = []
  const answerTo = (name: string, input: unknown): unknown => {
    asked.push({ name, input })
    const known = answers[name]
    const answer: unknown = typeof known === 'function' ? known(input) : known
    return answer === undefined ? new Refusal('not_found') : answer
  }
  const call = (procedure: string, input: unknown) => {
    const answer = answerTo(procedure, input)
    return answer instanceof Refusal ? { error: answer.error } : { result: { data: answer } }
  }

  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address, 'http://here')
    const input: unknown = JSON.parse(typeof body === 'string' ? body : (searchParams.get('input') ?? '{}'))
    if (pathname.startsWith('/trpc/')) {
      const inputs = input as Record<string, unknown>
      const procedures = pathname.slice('/trpc/'.length).split(',')
      return Response.json(procedures.map((procedure, at) => call(procedure, inputs[at])))
    }
    const answer = answerTo(pathname, input)
    return answer instanceof Refusal ? Response.json({ error: answer.error }, { status: 400 }) : Response.json(answer)
  })
  return { of: (name: string) => asked.filter((one) => one.name === name).map(({ input }) => input) }
}

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
        {/* the registered router type is the product's; this one is a small world of its own */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </trpc.Provider>,
  )
}
