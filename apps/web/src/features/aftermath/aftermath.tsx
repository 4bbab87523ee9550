import { type Combat, type Fight, type FightEvent, type Order } from '@tomekeeper/combat'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { LogDownload } from './log-download.tsx'
import { LootCard } from './loot-card.tsx'
import { StatisticsCard } from './statistics-card.tsx'
import { TollCard } from './toll-card.tsx'
import { useAftermath } from './use-aftermath.ts'
import { XpCard } from './xp-card.tsx'

type Props = {
  campaign: CampaignView
  combatId: string
  log: readonly FightEvent[]
  fight: Fight
  onOrder: (order: Order) => Promise<unknown>
}

/** What comes after a fight, for the DM: experience, loot, and how it went. */
export const Aftermath = ({ campaign, combatId, log, fight: { combat }, onOrder }: Props) => (
  <section aria-label="After the fight" className="flex min-w-0 flex-col gap-4">
    <Consequences campaignId={campaign.id} combatId={combatId} combat={combat} />
    <LootCard combat={combat} onOrder={onOrder} />
    <StatisticsCard log={log} combat={combat} />
    <LogDownload campaignId={campaign.id} combatId={combatId} />
  </section>
)

type ConsequencesProps = { campaignId: string; combatId: string; combat: Combat }

function Consequences({ campaignId, combatId, combat }: ConsequencesProps) {
  const { data, error, refetch, isRefetching } = useAftermath(campaignId, combatId)
  if (error && !data) {
    const failure = failureFor(error)
    return (
      <Card title="Experience">
        <FailureState requestId={failure?.requestId} onRetry={() => void refetch()} retrying={isRefetching}>
          {failure?.sentence}
        </FailureState>
      </Card>
    )
  }
  if (!data)
    return (
      <Card title="Experience">
        <RowsSkeleton label="Looking at what it was worth" />
      </Card>
    )

  const { award } = combat
  return (
    <>
      {/* a fight that was opened again and ended once more begins with its new shares */}
      {award && (
        <XpCard
          key={`${award.total}/${award.among}`}
          campaignId={campaignId}
          combatId={combatId}
          award={award}
          shares={data.shares}
        />
      )}
      {data.facts && <TollCard campaignId={campaignId} combatId={combatId} facts={data.facts} />}
    </>
  )
}
