import { trpc } from '../../lib/trpc.ts'

export function useDuplicateEncounter() {
  const utils = trpc.useUtils()
  return trpc.encounters.duplicate.useMutation({
    onSuccess: (encounter, { campaignId }) => {
      utils.encounters.get.setData({ campaignId, encounterId: encounter.id }, encounter)
      return utils.encounters.list.invalidate({ campaignId })
    },
  })
}
