import { trpc } from '../../lib/trpc.ts'

export function useSaveMonster() {
  const utils = trpc.useUtils()
  return trpc.bestiary.save.useMutation({
    onSuccess: (monster, { campaignId }) => {
      utils.bestiary.get.setData({ campaignId, locator: monster.locator }, monster)
      return Promise.all([
        utils.bestiary.index.invalidate({ campaignId }),
        utils.bestiary.doubtful.invalidate({ campaignId }),
      ])
    },
  })
}
