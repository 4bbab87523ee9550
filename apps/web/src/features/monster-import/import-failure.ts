import { envelopeOf, failureFor } from '../../lib/errors.ts'

/** An import is refused for reasons that name its own numbers and fields; the server has the sentence for each. */
export function importFailure(error: unknown) {
  const envelope = envelopeOf(error)
  const failure = failureFor(error)
  return failure && envelope?.reason !== undefined ? { ...failure, sentence: envelope.message } : failure
}
