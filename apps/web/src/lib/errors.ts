import type { ErrorCode, ErrorEnvelope, FieldIssue } from '@tomekeeper/contracts/errors'

/** A new code does not compile until it has words. */
const SENTENCES: Record<ErrorCode, string> = {
  signed_out: 'You are signed out. Sign in again to go on.',
  not_allowed: 'That is not yours to do here. Ask a DM of the campaign, or an administrator.',
  not_found: 'This is not here any more, or it never was for you.',
  invalid_input: 'Something in there is not right yet. Look at the fields that are marked.',
  changed_meanwhile: 'Someone else changed this meanwhile. Here is the latest; please try again.',
  against_the_rules: 'The rules do not allow that.',
  too_large: 'That is too large to take in.',
  too_many_requests: 'That was a lot at once. Wait a minute, then try again.',
  unavailable: 'The server cannot be reached just now. Your text is still here; try again in a moment.',
  unexpected: 'Something went wrong on our side. Trying again may help.',
}

/** Closer words for a feature's own reasons: `{ last_dm: 'A campaign needs a DM. …' }`. */
export type Reasons = Record<string, string>

/** What went wrong, in the words for the person it happened to. */
export function sentenceFor(error: unknown, reasons: Reasons = {}) {
  const envelope = envelopeOf(error)
  if (!envelope) return SENTENCES[lostTheServer(error) ? 'unavailable' : 'unexpected']
  const closer = envelope.reason === undefined ? undefined : reasons[envelope.reason]
  return closer ?? SENTENCES[envelope.code]
}

/** The same with field issues and the request's id, as `Form`, `Banner` and `FailureState` take it. */
export function failureFor(
  error: unknown,
  reasons?: Reasons,
): { sentence: string; issues?: FieldIssue[]; requestId?: string } | undefined {
  if (error === null || error === undefined) return undefined
  const envelope = envelopeOf(error)
  return { sentence: sentenceFor(error, reasons), issues: envelope?.issues, requestId: envelope?.requestId }
}

/** tRPC's errors carry the envelope in `data`; other routes answer with it as it is. */
export function envelopeOf(error: unknown): ErrorEnvelope | undefined {
  if (isEnvelope(error)) return error
  if (typeof error === 'object' && error !== null && 'data' in error && isEnvelope(error.data)) return error.data
  return undefined
}

function isEnvelope(value: unknown): value is ErrorEnvelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    value.code in SENTENCES
  )
}

/** A fetch that found nobody rejects with a TypeError; tRPC wraps it. */
function lostTheServer(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.cause instanceof TypeError)
}
