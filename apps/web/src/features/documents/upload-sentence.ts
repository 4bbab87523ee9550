import { envelopeOf, sentenceFor } from '../../lib/errors.ts'

/** Files are refused for closer reasons than fields are, and the server has a sentence for each. */
export function uploadSentence(error: unknown): string {
  const envelope = envelopeOf(error)
  return envelope?.reason === undefined ? sentenceFor(error) : envelope.message
}
