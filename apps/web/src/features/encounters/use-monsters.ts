import { trpc } from '../../lib/trpc.ts'

/** The same list that the bestiary shows, and kept in the same place. */
export const useMonsters = (campaignId: string) => trpc.bestiary.index.useQuery({ campaignId })
