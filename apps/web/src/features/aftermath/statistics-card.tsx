import { type Combat, type FightEvent, statisticsOf } from '@tomekeeper/combat'
import { ChartColumn } from 'lucide-react'
import { useMemo } from 'react'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CombatantTallies } from './combatant-tallies.tsx'
import { DamageOverRounds } from './damage-over-rounds.tsx'
import { PartyOverRounds } from './party-over-rounds.tsx'
import { SideStrokes } from './side-marks.tsx'

type Props = { log: readonly FightEvent[]; combat: Combat }

/** The fight in numbers and pictures, from the log that the DM's screen already holds. */
export function StatisticsCard({ log, combat }: Props) {
  const statistics = useMemo(() => statisticsOf(log), [log])
  const { rounds, combatants } = statistics
  const wasFought = combatants.some(({ taken, regained, turns }) => taken + regained + turns > 0)
  if (!wasFought)
    return (
      <Card title="The fight in numbers">
        <EmptyState icon={<ChartColumn aria-hidden />} title="Nothing to count">
          The fight ended before anybody took a turn.
        </EmptyState>
      </Card>
    )

  return (
    <Card title="The fight in numbers" flush>
      <SideStrokes />
      <div className="grid gap-x-8 gap-y-6 px-4 pb-6 sm:px-5 xl:grid-cols-2">
        <DamageOverRounds rounds={rounds} />
        <PartyOverRounds rounds={rounds} />
      </div>
      <div className="pb-4">
        <CombatantTallies combat={combat} statistics={statistics} />
      </div>
    </Card>
  )
}
