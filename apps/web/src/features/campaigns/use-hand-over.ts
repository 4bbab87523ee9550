import { trpc } from '../../lib/trpc.ts'
import { useKeepCampaign } from './use-keep-campaign.ts'

export const useHandOver = () => trpc.campaigns.handOver.useMutation({ onSuccess: useKeepCampaign() })
