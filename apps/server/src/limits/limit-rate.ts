import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { countHit } from './limits.repo.ts'

export type Limit = {
  /** What is limited: `sign-in`, `invite-preview`. */
  name: string
  /** Whose turn it is: an account or an address. */
  key: string
  most: number
  seconds: number
}

/** Counts in the database, so that every process counts together; past the limit the caller is told when to come back. */
export async function limitRate({ db, clock, config }: Pick<Deps, 'db' | 'clock' | 'config'>, limit: Limit) {
  if (!config.RATE_LIMITS) return
  const now = clock()
  const { count, endsAt } = await countHit(db, `${limit.name}:${limit.key}`, now, limit.seconds)
  if (count <= limit.most) return

  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(endsAt) - now.getTime()) / 1000))
  throw new Failure('too_many_requests', { retryAfterSeconds })
}
