import { sentenceFor } from '../../../lib/errors.ts'
import { trpc } from '../../../lib/trpc.ts'
import { say, sayFailed } from '../../../ui/toast.ts'

/** Whether the table sees the fight, what it is called, and the way to change the former. */
export function useOpenToTable(campaignId: string, combatId: string) {
  const utils = trpc.useUtils()
  const { data: fights } = trpc.combat.list.useQuery({ campaignId })
  const card = fights?.find(({ id }) => id === combatId)
  const settled = {
    onSuccess: () => utils.combat.list.invalidate({ campaignId }),
    onError: (error: unknown) => sayFailed(sentenceFor(error)),
  }
  const open = trpc.combat.openToTable.useMutation(settled)
  const close = trpc.combat.closeToTable.useMutation(settled)
  const here = { campaignId, combatId }

  const show = () => open.mutate(here, { onSuccess: () => say('The table sees the fight now.', { undo: hide }) })
  const hide = () => close.mutate(here, { onSuccess: () => say('The table no longer sees the fight.', { undo: show }) })
  const isOpen = card?.dm?.isOpenToTable ?? false
  return { title: card?.title || 'The fight', isOpen, toggle: isOpen ? hide : show }
}
