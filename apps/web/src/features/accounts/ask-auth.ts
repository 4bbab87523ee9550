import type { ErrorEnvelope } from '@tomekeeper/contracts/errors'

/** What a road in or out refused, with the envelope where `failureFor` looks for it. */
class Refused extends Error {
  readonly data: ErrorEnvelope

  constructor(data: ErrorEnvelope) {
    super(data.message)
    this.data = data
  }
}

/** Signing in and out are plain requests, because they set the cookie. */
export async function askAuth<Answer = unknown>(path: string, body: unknown = {}): Promise<Answer> {
  return answered(
    await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

export async function answered<Answer>(response: Response): Promise<Answer> {
  const body = response.status === 204 ? null : await response.json()
  if (!response.ok) throw new Refused(body.error.data)
  return body as Answer
}
