import { trpc } from '../../lib/trpc.ts'

export const useCampaign = (campaignId: string) => trpc.campaigns.get.useQuery({ campaignId })
