import { getTRPCErrorFromUnknown, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { getErrorShape } from '@trpc/server/unstable-core-do-not-import'
import type { Asked } from '../context.ts'
import { appRouter } from '../router.ts'
import { t } from './init.ts'
import { jsonOf } from './written.ts'

const MOST_IN_A_BATCH = 20

/** A request as far as calls are concerned. */
export type Calls = { method: string; path: string; query: URLSearchParams; body: () => Promise<string> }

type Answer = { status: number; body: string }
type Outcome = { result: { data: unknown } } | { error: unknown; status: number }
type OnError = (error: TRPCError, path: string) => void

/**
 * Answers queries and mutations in tRPC's wire format, without the Request, Headers and stream that its own adapter makes
 * for each: on our list that is a third of the work. Subscriptions are left to tRPC: for them it answers null.
 */
export async function serveCalls(calls: Calls, ctx: Asked, onError: OnError): Promise<Answer | null> {
  const isBatch = calls.query.get('batch') === '1'
  const paths = isBatch ? calls.path.split(',') : [calls.path]
  if (!isBatch && procedureAt(calls.path)?._def.type === 'subscription') return null

  const fail = (cause: unknown, path: string, input?: unknown): Outcome => {
    const error = getTRPCErrorFromUnknown(cause)
    onError(error, path)
    const shape = getErrorShape({ config: t._config, error, type: 'unknown', path, input, ctx })
    return { error: shape, status: getHTTPStatusCodeFromError(error) }
  }

  let inputs: unknown[]
  try {
    if (paths.length > MOST_IN_A_BATCH) throw new TRPCError({ code: 'BAD_REQUEST' })
    inputs = await inputsOf(calls, isBatch, paths.length)
  } catch (error) {
    return single(fail(error, calls.path))
  }
  const outcomes = await Promise.all(
    paths.map((path, at) =>
      call(path, calls.method, inputs[at], ctx).catch((error: unknown) => fail(error, path, inputs[at])),
    ),
  )
  if (!isBatch) return single(outcomes[0] as Outcome)
  return { status: commonStatus(outcomes), body: `[${outcomes.map(asText).join(',')}]` }
}

// tRPC keeps its procedures flat, by path; its types show them as the tree that routers are written as.
const PROCEDURES = appRouter._def.procedures as unknown as Record<string, Procedure>
type Procedure = ((options: object) => Promise<unknown>) & { _def: { type: 'query' | 'mutation' | 'subscription' } }

const procedureAt = (path: string): Procedure | undefined =>
  Object.hasOwn(PROCEDURES, path) ? PROCEDURES[path] : undefined

const NEVER = new AbortController().signal

async function call(path: string, method: string, input: unknown, ctx: Asked): Promise<Outcome> {
  const procedure = procedureAt(path)
  if (!procedure) throw new TRPCError({ code: 'NOT_FOUND' })
  const { type } = procedure._def
  // a stream among calls would carry the whole batch past our limits
  if (type === 'subscription') throw new TRPCError({ code: 'BAD_REQUEST' })
  if (method !== (type === 'query' ? 'GET' : 'POST')) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })

  return {
    result: {
      data: await procedure({ path, getRawInput: async () => input, ctx, type, signal: NEVER, batchIndex: 0 }),
    },
  }
}

async function inputsOf({ method, query, body }: Calls, isBatch: boolean, count: number): Promise<unknown[]> {
  const text = method === 'GET' ? query.get('input') : await body()
  const parsed = text ? parse(text) : undefined
  if (!isBatch) return [parsed]
  const byIndex = (parsed ?? {}) as Record<string, unknown>
  return Array.from({ length: count }, (_, at) => byIndex[at])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause })
  }
}

const single = (outcome: Outcome): Answer => ({ status: statusOf(outcome), body: asText(outcome) })
const statusOf = (outcome: Outcome): number => ('status' in outcome ? outcome.status : 200)
const asText = (outcome: Outcome): string =>
  'error' in outcome
    ? JSON.stringify({ error: outcome.error })
    : `{"result":{${outcome.result.data === undefined ? '' : `"data":${jsonOf(outcome.result.data)}`}}}`

/** One status for all, or 207: they differ. */
function commonStatus(outcomes: readonly Outcome[]): number {
  const [first = 200, ...rest] = new Set(outcomes.map(statusOf))
  return rest.length === 0 ? first : 207
}
