import { trpc } from '../../lib/trpc.ts'

/** Lets the table see a fight, or takes it out of their sight again. */
export function useOpenFight() {
  const utils = trpc.useUtils()
  const onSuccess = (_: unknown, { campaignId }: { campaignId: string }) => utils.combat.list.invalidate({ campaignId })
  return {
    open: trpc.combat.openToTable.useMutation({ onSuccess }),
    close: trpc.combat.closeToTable.useMutation({ onSuccess }),
  }
}
