import { createHash } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { verificationEnd } from './auth.repo.ts'

/** better-auth says the same of every reset link that does not work; people deserve to know that theirs is only old. */
export async function tellWhyResetEnds({ db, clock }: Pick<Deps, 'db' | 'clock'>, token: string): Promise<void> {
  const hash = createHash('sha256').update(`reset-password:${token}`).digest('base64url')
  const end = await verificationEnd(db, hash)
  if (end && Date.parse(end) <= clock().getTime())
    throw new Failure('invalid_input', {
      reason: 'link_expired',
      message: 'This link is older than an hour. Ask for a new one.',
    })
}
