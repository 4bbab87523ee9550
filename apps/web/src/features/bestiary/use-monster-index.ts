import { trpc } from '../../lib/trpc.ts'

/** Every monster this viewer may know of, one line each: the whole list is filtered here, without asking again. */
export const useMonsterIndex = (campaignId: string) => trpc.bestiary.index.useQuery({ campaignId })
