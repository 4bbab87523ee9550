import { trpc } from '../../lib/trpc.ts'
import { useKeepCampaign } from './use-keep-campaign.ts'

export const useUnarchiveCampaign = () => trpc.campaigns.unarchive.useMutation({ onSuccess: useKeepCampaign() })
