import { skipToken } from '@tanstack/react-query'
import { envelopeOf } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'

/** A conversation; without an id there is nothing to ask for yet. */
export function useThread(campaignId: string, threadId: string | undefined) {
  const query = trpc.sage.thread.useQuery(threadId ? { campaignId, threadId } : skipToken)
  const code = envelopeOf(query.error)?.code
  // an address that somebody bent names no conversation either
  return { ...query, isMissing: code === 'not_found' || code === 'invalid_input' }
}
