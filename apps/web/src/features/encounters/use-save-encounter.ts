import { trpc } from '../../lib/trpc.ts'

export function useSaveEncounter() {
  const utils = trpc.useUtils()
  return trpc.encounters.save.useMutation({
    onSuccess: (encounter, { campaignId }) => {
      utils.encounters.get.setData({ campaignId, encounterId: encounter.id }, encounter)
      void utils.encounters.list.invalidate({ campaignId })
      void utils.encounters.days.invalidate({ campaignId })
    },
  })
}
