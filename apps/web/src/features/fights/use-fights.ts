import { trpc } from '../../lib/trpc.ts'

export const useFights = (campaignId: string) => trpc.combat.list.useQuery({ campaignId })
