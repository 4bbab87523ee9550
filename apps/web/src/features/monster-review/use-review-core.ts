import { trpc } from '../../lib/trpc.ts'
import { without } from './use-review.ts'

/** The same for what stands in the core rules. */
export function useReviewCore() {
  const utils = trpc.useUtils()
  return trpc.bestiary.reviewCore.useMutation({
    onMutate: async ({ locator }) => {
      await utils.bestiary.doubtfulCore.cancel()
      const before = utils.bestiary.doubtfulCore.getData()
      utils.bestiary.doubtfulCore.setData(undefined, (now) => without(now, locator))
      return { before }
    },
    onError: (_, __, context) => utils.bestiary.doubtfulCore.setData(undefined, context?.before),
    onSettled: () => utils.bestiary.doubtfulCore.invalidate(),
  })
}
