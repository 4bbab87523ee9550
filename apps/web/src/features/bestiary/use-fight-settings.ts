import { trpc } from '../../lib/trpc.ts'

export const useFightSettings = (campaignId: string) => trpc.bestiary.settings.useQuery({ campaignId })
