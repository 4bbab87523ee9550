import { type FakeServer, sendJson, serveFake, startFake } from './fake-server.ts'

const MODES = ['normal', 'broken', 'busy', 'invalid', 'hang'] as const
type Mode = (typeof MODES)[number]

export type FakeMail = { id: string; to: string[]; from: string; subject: string; text?: string; html?: string }
type Settings = { mails: FakeMail[] }

/** A mail provider with Resend's manners. What it accepted is in `settings.mails` and at `GET /emails`. */
export function startFakeResend(port?: number): Promise<FakeServer<Mode, Settings>> {
  // A retry under the same key is the same mail, as with the real one.
  const idOfKey = new Map<string, string>()

  return startFake<Mode, Settings>(
    {
      modes: MODES,
      settings: { mails: [] },
      answer({ method, path, headers, body }, mode, { mails }, response) {
        if (method === 'GET' && path === '/emails') return sendJson(response, 200, { data: mails })
        if (mode === 'hang') return
        if (mode === 'broken') return refuse(500, 'application_error')
        if (mode === 'busy') return refuse(429, 'rate_limit_exceeded', { 'retry-after': '1' })
        if (!headers.authorization?.startsWith('Bearer ')) return refuse(401, 'missing_api_key')
        if (method !== 'POST' || path !== '/emails') return refuse(404, 'not_found')
        if (mode === 'invalid' || !body.to || !body.from || !body.subject) return refuse(422, 'validation_error')

        const key = headers['idempotency-key']
        const known = typeof key === 'string' ? idOfKey.get(key) : undefined
        if (known) return sendJson(response, 200, { id: known })

        const id = `mail-${mails.length + 1}`
        if (typeof key === 'string') idOfKey.set(key, id)
        mails.push({ ...(body as Omit<FakeMail, 'id' | 'to'>), to: [body.to].flat() as string[], id })
        return sendJson(response, 200, { id })

        function refuse(statusCode: number, name: string, extra?: Record<string, string>) {
          sendJson(
            response,
            statusCode,
            { statusCode, name, message: `The fake was told to answer ${statusCode}.` },
            extra,
          )
        }
      },
    },
    port,
  )
}

if (import.meta.main) await serveFake(startFakeResend)
