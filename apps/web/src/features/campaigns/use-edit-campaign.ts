import { trpc } from '../../lib/trpc.ts'
import { useKeepCampaign } from './use-keep-campaign.ts'

export const useEditCampaign = () => trpc.campaigns.edit.useMutation({ onSuccess: useKeepCampaign() })
