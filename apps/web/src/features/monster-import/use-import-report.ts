import { trpc } from '../../lib/trpc.ts'

/** What an earlier import said. It does not change any more. */
export const useImportReport = (campaignId: string, importId: string) =>
  trpc.monsterImport.get.useQuery({ campaignId, importId }, { staleTime: Number.POSITIVE_INFINITY })
