import { trpc } from '../../lib/trpc.ts'

export const useAftermath = (campaignId: string, combatId: string) =>
  trpc.aftermath.get.useQuery({ campaignId, combatId })
