import { trpc } from '../../lib/trpc.ts'
import { useKeepCampaign } from './use-keep-campaign.ts'

export const useArchiveCampaign = () => trpc.campaigns.archive.useMutation({ onSuccess: useKeepCampaign() })
