import { TRPCError } from '@trpc/server'
import { ERRORS } from '@tomekeeper/contracts/errors'
import { isDatabaseAway } from '../db/away.ts'
import { Failure } from '../errors.ts'
import { t } from './init.ts'

/** Gives our failures the transport's code, once for every procedure. */
export const speakOurErrors = t.middleware(async ({ next }) => {
  const result = await next()
  if (result.ok) return result

  const cause = foreseen(result.error.cause)
  if (cause) throw new TRPCError({ code: ERRORS[cause.code], cause })
  return result
})

/** A database that is away is nobody's bug, wherever in a story it is noticed. */
export function foreseen(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  return isDatabaseAway(error) ? new Failure('unavailable', { reason: 'database_away' }) : null
}
