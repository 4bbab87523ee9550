import { ERRORS, type ErrorCode, type FieldIssue } from '@tomekeeper/contracts/errors'

type Details = { what?: string; reason?: string; message?: string; issues?: FieldIssue[]; retryAfterSeconds?: number }

/** A failure we foresaw. Anything else that is thrown is a bug. */
export class Failure extends Error {
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, details: Details = {}) {
    super(details.message ?? sentenceFor(code, details.what))
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}

/** The plain sentence for a code; `what` names the thing, as a person would call it. */
export function sentenceFor(code: ErrorCode, what?: string): string {
  switch (code) {
    case 'signed_out':
      return 'Please sign in first.'
    case 'not_allowed':
      return 'You are not allowed to do that here.'
    case 'not_found':
      return what ? `There is no such ${what}, or it is not yours to see.` : 'There is nothing here.'
    case 'invalid_input':
      return 'Something in this request is not right.'
    case 'changed_meanwhile':
      return 'Someone else changed this meanwhile. Here is the latest.'
    case 'against_the_rules':
      return 'The rules do not allow that.'
    case 'too_large':
      return 'That is too large.'
    case 'too_many_requests':
      return 'That was too often. Please wait a little and try again.'
    case 'unavailable':
      return 'This is not available right now. Please try again in a moment.'
    case 'unexpected':
      return 'Something went wrong on our side.'
  }
}

export const httpStatusOf = (code: ErrorCode): number => HTTP_STATUS[ERRORS[code]]

const HTTP_STATUS = {
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  CONFLICT: 409,
  UNPROCESSABLE_CONTENT: 422,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const
