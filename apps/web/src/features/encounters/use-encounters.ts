import { trpc } from '../../lib/trpc.ts'

export const useEncounters = (campaignId: string) => trpc.encounters.list.useQuery({ campaignId })
