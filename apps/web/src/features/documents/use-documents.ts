import { trpc } from '../../lib/trpc.ts'
import { soonIfUnfinished } from './unfinished.ts'

/** What the asker may read here; for a DM also the rulebooks on offer. */
export const useDocuments = (campaignId: string) =>
  trpc.documents.list.useQuery({ campaignId }, { refetchInterval: ({ state }) => soonIfUnfinished(state.data) })
