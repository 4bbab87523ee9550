import { trpc } from '../../lib/trpc.ts'

/** Shown at once; taken back if the server says no. */
export function useRevealMonster() {
  const utils = trpc.useUtils()
  return trpc.bestiary.reveal.useMutation({
    onMutate: ({ campaignId, locator, revealed }) => {
      utils.bestiary.index.setData({ campaignId }, (cards) =>
        cards?.map((card) => (card.locator === locator ? { ...card, isRevealed: revealed } : card)),
      )
      utils.bestiary.get.setData({ campaignId, locator }, (monster) => monster && { ...monster, isRevealed: revealed })
    },
    onSettled: (_, __, { campaignId, locator }) => {
      void utils.bestiary.get.invalidate({ campaignId, locator })
      return utils.bestiary.index.invalidate({ campaignId })
    },
  })
}
