import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'

/** Creatures of the Open5e server by a part of their name. Without letters it only says whether there is one. */
export const useOpen5e = (campaignId: string, text: string) =>
  trpc.monsterImport.searchOpen5e.useQuery(
    { campaignId, text },
    { placeholderData: keepPreviousData, staleTime: 60_000, retry: false },
  )
