import { trpc } from '../../lib/trpc.ts'

export const PASSAGES_AT_ONCE = 20

/** Stretches of a document, each of twenty passages: stretch 0 begins at position 0. */
export const usePassages = (campaignId: string, documentId: string, stretches: readonly number[]) =>
  trpc.useQueries((ask) =>
    stretches.map((stretch) =>
      ask.documents.readPassages({
        campaignId,
        documentId,
        from: stretch * PASSAGES_AT_ONCE,
        count: PASSAGES_AT_ONCE,
      }),
    ),
  )
