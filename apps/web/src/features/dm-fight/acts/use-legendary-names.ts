import { trpc } from '../../../lib/trpc.ts'
import { useDesk } from '../desk.ts'

/** The printed names of a creature's legendary actions; none, where its stat block is not to be had. */
export function useLegendaryNames(locator: string | null): readonly string[] {
  const { campaign } = useDesk()
  const { data } = trpc.bestiary.get.useQuery(
    { campaignId: campaign.id, locator: locator ?? '' },
    { enabled: locator !== null, retry: false },
  )
  return data?.statBlock.legendaryActions?.features.map(({ name }) => name.slice(0, 120)) ?? []
}
