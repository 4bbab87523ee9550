import { initTRPC, TRPCError } from '@trpc/server'
import { ERRORS, type ErrorCode, type ErrorEnvelope } from '@tomekeeper/contracts/errors'
import { z } from 'zod'
import type { AccessMeta } from '../access/access.ts'
import type { Asked } from '../context.ts'
import { Failure, sentenceFor } from '../errors.ts'

export const t = initTRPC
  .context<Asked>()
  .meta<AccessMeta>()
  .create({
    isDev: false, // a stack never leaves the server
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => {
      const data = { ...envelopeOf(error, ctx?.requestId ?? ''), httpStatus: shape.data.httpStatus }
      return { code: shape.code, message: data.message, data }
    },
  })

/** The one envelope for everything that can go wrong. It never repeats a thrown message it did not write itself. */
export function envelopeOf(error: unknown, requestId: string): ErrorEnvelope {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error
  if (cause instanceof Failure) {
    const { issues, reason } = cause.details
    return { code: cause.code, message: cause.message, requestId, ...(issues && { issues }), ...(reason && { reason }) }
  }
  const code = codeOf(error)
  const issues = code === 'invalid_input' && cause instanceof z.ZodError ? issuesOf(cause) : undefined
  return { code, message: sentenceFor(code), requestId, ...(issues && { issues }) }
}

export const issuesOf = (error: z.ZodError) =>
  error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))

function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof TRPCError)) return 'unexpected'
  const known = Object.entries(ERRORS).find(([, transport]) => transport === error.code)
  if (known) return known[0] as ErrorCode
  return TRANSPORT_ONLY[error.code] ?? 'unexpected'
}

const TRANSPORT_ONLY: Partial<Record<TRPCError['code'], ErrorCode>> = {
  PARSE_ERROR: 'invalid_input',
  METHOD_NOT_SUPPORTED: 'invalid_input',
  UNSUPPORTED_MEDIA_TYPE: 'invalid_input',
}
