import { useParams } from '@tanstack/react-router'
import { FightBanner } from '../../features/fights/fight-banner.tsx'

/** On every page of a campaign but the fight itself. */
export function FightNews({ campaignId }: { campaignId: string }) {
  const { combatId } = useParams({ strict: false })
  return <FightBanner campaignId={campaignId} shown={combatId} />
}
