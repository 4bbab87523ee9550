import { trpc } from '../../lib/trpc.ts'

/** Nothing is asked for an encounter that was never saved. */
export const useEncounter = (campaignId: string, encounterId: string | undefined) =>
  trpc.encounters.get.useQuery({ campaignId, encounterId: encounterId ?? '' }, { enabled: encounterId !== undefined })
