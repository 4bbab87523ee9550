import { answered } from '../../lib/answered.ts'

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
