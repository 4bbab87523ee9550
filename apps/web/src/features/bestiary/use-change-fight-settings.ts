import { trpc } from '../../lib/trpc.ts'

export function useChangeFightSettings() {
  const utils = trpc.useUtils()
  return trpc.bestiary.changeSettings.useMutation({
    onSuccess: (settings, { campaignId }) => {
      utils.bestiary.settings.setData({ campaignId }, settings)
      return utils.bestiary.index.invalidate({ campaignId })
    },
  })
}
