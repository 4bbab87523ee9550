import { trpc } from '../../../lib/trpc.ts'
import { useDesk } from '../desk.ts'

export type LegendaryOption = { name: string; cost: number }

/** A creature's legendary actions as printed; none, where its stat block is not to be had. */
export function useLegendaryOptions(locator: string | null): readonly LegendaryOption[] {
  const { campaign } = useDesk()
  const { data } = trpc.bestiary.get.useQuery(
    { campaignId: campaign.id, locator: locator ?? '' },
    { enabled: locator !== null, retry: false },
  )
  const printed = data?.statBlock.legendaryActions?.features ?? []
  return printed.map(({ name, usage }) => ({
    name: name.slice(0, 120),
    cost: usage?.kind === 'costs' ? usage.actions : 1,
  }))
}
