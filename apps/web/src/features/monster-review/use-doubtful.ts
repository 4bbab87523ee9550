import { trpc } from '../../lib/trpc.ts'

export const useDoubtful = (campaignId: string) => trpc.bestiary.doubtful.useQuery({ campaignId })
