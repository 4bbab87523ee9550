import { trpc } from '../../lib/trpc.ts'

export function useSaveCoreMonster() {
  const utils = trpc.useUtils()
  return trpc.bestiary.saveCore.useMutation({
    onSuccess: (monster) => {
      utils.bestiary.getCore.setData({ locator: monster.locator }, monster)
      return utils.bestiary.doubtfulCore.invalidate()
    },
  })
}
