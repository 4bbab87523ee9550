import { trpc } from '../../lib/trpc.ts'
import { useKeepCampaign } from './use-keep-campaign.ts'

export const useSetCover = () => trpc.campaigns.setCover.useMutation({ onSuccess: useKeepCampaign() })
