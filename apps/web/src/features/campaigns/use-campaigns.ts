import { trpc } from '../../lib/trpc.ts'

export const useCampaigns = () => trpc.campaigns.list.useQuery()
