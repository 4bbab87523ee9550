import { trpc } from '../../lib/trpc.ts'
import { soonIfUnfinished } from './unfinished.ts'

export const useDocument = (campaignId: string, documentId: string) =>
  trpc.documents.get.useQuery(
    { campaignId, documentId },
    { refetchInterval: ({ state }) => soonIfUnfinished(state.data ? [state.data] : undefined) },
  )
