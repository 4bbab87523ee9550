import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'
import { trpc } from '../../lib/trpc.ts'

/** What was looked at leaves the list at once, and returns when the server says no. */
export function useReview(campaignId: string) {
  const utils = trpc.useUtils()
  const list = { campaignId }
  return trpc.bestiary.review.useMutation({
    onMutate: async ({ locator }) => {
      await utils.bestiary.doubtful.cancel(list)
      const before = utils.bestiary.doubtful.getData(list)
      utils.bestiary.doubtful.setData(list, (now) => without(now, locator))
      return { before }
    },
    onError: (_, __, context) => utils.bestiary.doubtful.setData(list, context?.before),
    onSettled: () => Promise.all([utils.bestiary.doubtful.invalidate(list), utils.bestiary.index.invalidate(list)]),
  })
}

export const without = (list: DoubtfulMonster[] | undefined, locator: string) =>
  list?.filter((monster) => monster.locator !== locator)
