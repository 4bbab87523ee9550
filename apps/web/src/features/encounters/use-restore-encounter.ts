import { trpc } from '../../lib/trpc.ts'

export function useRestoreEncounter() {
  const utils = trpc.useUtils()
  return trpc.encounters.restore.useMutation({
    onSuccess: (encounter, { campaignId }) => {
      utils.encounters.get.setData({ campaignId, encounterId: encounter.id }, encounter)
      void utils.encounters.days.invalidate({ campaignId })
      return utils.encounters.list.invalidate({ campaignId })
    },
  })
}
