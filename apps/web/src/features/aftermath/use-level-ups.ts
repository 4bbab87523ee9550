import { trpc } from '../../lib/trpc.ts'

export const useLevelUps = (campaignId: string) => trpc.aftermath.levelUps.useQuery({ campaignId })
