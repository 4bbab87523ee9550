import { randomUUID } from 'node:crypto'
import { type HttpBindings } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { tokenOf } from './access/token.ts'
import type { Asked } from './context.ts'
import type { Deps } from './deps.ts'
import { Failure, httpStatusOf } from './errors.ts'
import { addressOf } from './http/address.ts'
import { layOut, refuseCrossSite, securityHeadersFor } from './http/security.ts'
import { pathOf } from './http/path-of.ts'
import { serveWebApp } from './http/web-app.ts'
import { appRouter } from './router.ts'
import { ROUTES } from './routes.ts'
import { foreseen } from './trpc/errors.ts'
import { envelopeOf } from './trpc/init.ts'
import { serveCalls } from './trpc/serve-calls.ts'

const MOST_BODY_BYTES = 1024 * 1024

type Env = { Bindings: HttpBindings; Variables: { asked: Asked } }

/** The whole server as one function from request to response. */
export function buildApp(deps: Deps) {
  const app = new Hono<Env>()
  const secure = securityHeadersFor(deps.config.publicUrl)
  app.onError((error, c) => answerFailure(error, c, secure))
  app.notFound((c) => answerFailure(new Failure('not_found'), c, secure))

  // Most requests read something: they meet nothing on their way that only changes, files and streams need.
  app.get('/trpc/*', async (c, next) => {
    c.set('asked', askedBy(c, deps))
    return (await answerCalls(c, c.get('asked'), secure)) ?? next()
  })

  app.use(async (c, next) => {
    c.set('asked', askedBy(c, deps))
    const { requestId } = c.get('asked')
    c.header('x-request-id', requestId)
    await next()
    // An answer made without Hono's helpers does not know of it.
    if (!c.res.headers.has('x-request-id')) c.res.headers.set('x-request-id', requestId)
  })
  app.use(layOut(secure))
  app.use(refuseCrossSite)
  app.use('/assets/*', compress())

  const limited = bodyLimit({ maxSize: MOST_BODY_BYTES, onError: () => tooLarge() })
  app.post('/api/auth/*', limited)
  for (const { method, path, answer } of ROUTES)
    app.on(method === 'ALL' ? ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] : [method], [path], (c) =>
      answer(c, c.get('asked')),
    )

  app.post('/trpc/*', limited)
  app.all(
    '/trpc/*',
    async (c) => (await answerCalls(c, c.get('asked'), secure)) ?? followStream(c.req.raw, c.get('asked')),
  )
  app.get('*', serveWebApp(deps.config.webDir))
  return app
}

async function answerCalls(c: Context<Env>, asked: Asked, secure: Record<string, string>): Promise<Response | null> {
  const { method, url } = c.req
  const { searchParams: query } = new URL(url)
  if (method === 'POST' && !c.req.header('content-type')?.startsWith('application/json'))
    throw new Failure('invalid_input')

  const path = pathOf(url).slice('/trpc/'.length)
  const answer = await serveCalls({ method, path, query, body: () => c.req.text() }, asked, (error, at) =>
    logRefusal(asked, asked, error, at),
  )
  return (
    answer &&
    c.body(answer.body, answer.status as 200, {
      ...secure,
      'content-type': 'application/json',
      'x-request-id': asked.requestId,
    })
  )
}

/** Events are the one thing that streams, and tRPC's own adapter knows how. */
const followStream = (req: Request, asked: Asked): Promise<Response> =>
  fetchRequestHandler({ endpoint: '/trpc', req, router: appRouter, createContext: () => asked })

function askedBy(c: Context<Env>, deps: Deps): Asked {
  const { headers } = c.req.raw
  return {
    ...deps,
    requestId: randomUUID(),
    token: tokenOf(headers, deps.authSecret),
    address: addressOf(headers, socketAddress(c), deps.config.TRUSTED_PROXIES),
    headers,
  }
}

function socketAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    return 'unknown' // called without a socket, as tests do
  }
}

function tooLarge(): never {
  throw new Failure('too_large')
}

/** The same body that tRPC sends, so that one client understands both. */
function answerFailure(thrown: unknown, c: Context<Env>, secure: Record<string, string>): Response {
  const asked = c.get('asked')
  const error = foreseen(thrown) ?? thrown
  const data = envelopeOf(error, asked.requestId)
  const status = httpStatusOf(data.code)
  logRefusal(asked, asked, error, new URL(c.req.url).pathname)
  const retryAfter = error instanceof Failure ? error.details.retryAfterSeconds : undefined
  return c.json(
    { error: { code: -32600, message: data.message, data: { ...data, httpStatus: status } } },
    status as 400,
    { ...secure, 'x-request-id': asked.requestId, ...(retryAfter && { 'retry-after': String(retryAfter) }) },
  )
}

function logRefusal({ log }: Pick<Deps, 'log'>, { requestId, address }: Asked, error: unknown, path = '') {
  const { code } = envelopeOf(error, requestId)
  if (code === 'unexpected') log.error({ requestId, path, err: rootOf(error) }, 'a bug')
  else if (code === 'signed_out' || code === 'not_allowed') log.info({ requestId, path, code, address }, 'refused')
}

const rootOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? error.cause : error
