import { TRPCError } from '@trpc/server'
import { ERRORS } from '@tomekeeper/contracts/errors'
import { Failure } from '../errors.ts'
import { t } from './init.ts'

/** Gives our failures the transport's code, once for every procedure. */
export const speakOurErrors = t.middleware(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof Failure)
    throw new TRPCError({ code: ERRORS[result.error.cause.code], cause: result.error.cause })
  return result
})
