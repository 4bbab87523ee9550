/** Every failure a client can meet: our word for it, and the transport's. */
export const ERRORS = {
  signed_out: 'UNAUTHORIZED',
  not_allowed: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  invalid_input: 'BAD_REQUEST',
  changed_meanwhile: 'CONFLICT',
  against_the_rules: 'UNPROCESSABLE_CONTENT',
  too_large: 'PAYLOAD_TOO_LARGE',
  too_many_requests: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
  unexpected: 'INTERNAL_SERVER_ERROR',
} as const

export type ErrorCode = keyof typeof ERRORS

export const ERROR_CODES = Object.keys(ERRORS) as ErrorCode[]

/** One field of an input and what is wrong with it. */
export type FieldIssue = { path: string; message: string }

/** What every refused request answers, from tRPC and from every other route; it stands in `error.data`. */
export type ErrorEnvelope = {
  code: ErrorCode
  message: string
  issues?: FieldIssue[]
  /** A closer reason than the code, from a closed set of the feature (`last_dm`, `invite_expired`). */
  reason?: string
  requestId: string
}
