import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from 'hono'
import type { Asked } from '../context.ts'
import { Failure } from '../errors.ts'
import { limitRate } from '../limits/limit-rate.ts'
import { issuesOf } from '../trpc/init.ts'
import { ADDRESS_HEADER, authOf } from './auth.ts'
import { type AuthEndpoint } from './auth-endpoints.ts'
import { failureFrom } from './auth-failures.ts'
import { requireSomeoneInCharge } from './require-someone-in-charge.ts'
import { tellWhyResetEnds } from './reset-links.ts'

/** Looks at a request as everywhere else (limits, fields, origin), hands a clean copy to better-auth, translates its answer. */
export async function answerAuth(endpoint: AuthEndpoint, c: Context, asked: Asked): Promise<Response> {
  const { path, atLeastMs } = endpoint
  const input = await inputOf(endpoint, c)
  await limit(endpoint, asked, input)
  endpoint.check?.(input)
  if (path === '/sign-up/email') await requireSomeoneInCharge(asked)

  const [answer] = await Promise.all([authOf(asked).handler(copyFor(endpoint, asked, input)), pause(atLeastMs ?? 0)])
  if (answer.status < 400) return answer

  if (path === '/reset-password') await tellWhyResetEnds(asked, (input as { token: string }).token)
  throw await failureFrom(answer)
}

async function inputOf({ method, input }: AuthEndpoint, c: Context): Promise<unknown> {
  const given = method === 'GET' ? c.req.query() : await jsonOf(c)
  const parsed = input.safeParse(given)
  if (!parsed.success) throw new Failure('invalid_input', { issues: issuesOf(parsed.error) })
  return parsed.data
}

const MOST_BODY = 20_000

async function jsonOf(c: Context): Promise<unknown> {
  if (Number(c.req.header('content-length') ?? 0) > MOST_BODY) throw new Failure('too_large')
  const text = await c.req.text()
  if (text.length > MOST_BODY) throw new Failure('too_large')
  // A form of another site can send anything but JSON without asking first.
  if (text && !c.req.header('content-type')?.startsWith('application/json')) throw new Failure('invalid_input')
  try {
    return text ? JSON.parse(text) : {}
  } catch {
    throw new Failure('invalid_input', { message: 'That is no JSON.' })
  }
}

async function limit({ path, limits }: AuthEndpoint, asked: Asked, input: unknown) {
  if (!limits) return
  await limitRate(asked, { name: `auth${path}:address`, key: asked.address, ...limits.byAddress })
  const { email } = input as { email?: string }
  if (email && limits.byAccount)
    await limitRate(asked, { name: `auth${path}:account`, key: fingerprint(email), ...limits.byAccount })
}

const fingerprint = (email: string) => createHash('sha256').update(email).digest('base64url').slice(0, 22)

/** Written anew, under the configured address: no header of the caller decides where a link leads. */
function copyFor({ method, path }: AuthEndpoint, { config, headers, address }: Asked, input: unknown): Request {
  const url = new URL(`${config.publicUrl}/api/auth${path}`)
  if (method === 'GET') url.search = new URLSearchParams(input as Record<string, string>).toString()
  const copied = new Headers({ origin: new URL(config.publicUrl).origin, [ADDRESS_HEADER]: address })
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name)
    if (value) copied.set(name, value)
  }
  if (method === 'POST') copied.set('content-type', 'application/json')
  return new Request(url, {
    method,
    headers: copied,
    ...(method === 'POST' && { body: JSON.stringify(input) }),
  })
}
