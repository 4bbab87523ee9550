import { trpc } from '../../lib/trpc.ts'
import { useKeepCampaign } from './use-keep-campaign.ts'

export const useCreateCampaign = () => trpc.campaigns.create.useMutation({ onSuccess: useKeepCampaign() })
