import { trpc } from '../../lib/trpc.ts'

export const usePastFights = (campaignId: string) => trpc.aftermath.pastFights.useQuery({ campaignId })
