import { request } from './as.ts'
import { world } from './world.ts'

export const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const signUp = (person: { email: string; password: string; name?: string }) =>
  request(null, '/api/auth/sign-up/email', post({ name: 'Someone', ...person }))

export const signIn = (email: string, password: string) =>
  request(null, '/api/auth/sign-in/email', post({ email, password }))

/** What the link of the newest mail of a kind carries. */
export async function tokenFromMail(email: string, kind: 'verify' | 'reset'): Promise<string> {
  const { deps } = await world()
  const { text } = await deps.db
    .selectFrom('mail')
    .select('text')
    .where('toAddress', '=', email)
    .where('kind', '=', kind)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  const found = text.match(/#token=(\S+)/)?.[1]
  if (!found) throw new Error('the mail has no link')
  return found
}
