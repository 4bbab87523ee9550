import type { DifficultyView } from '@tomekeeper/contracts/encounters'
import { predictToll } from '@tomekeeper/xp'
import { counted } from '../../lib/format.ts'
import { usePastFights } from './use-past-fights.ts'

type Props = { campaignId: string; difficulty: DifficultyView }

/** What fights like this have taken of this party so far; silent until there were enough of them. */
export function TollLine({ campaignId, difficulty }: Props) {
  const { data: past = [] } = usePastFights(campaignId)
  const prediction = predictToll({
    past: past.filter(({ rules }) => rules === difficulty.rules),
    adjustedXp: difficulty.adjustedXp,
    budget: difficulty.thresholds.at(-1)?.xp ?? 0,
  })
  if (!prediction.ok) return null
  const { toll, low, high, fights } = prediction
  const range = percent(low) === percent(high) ? '' : `, between ${percent(low)} and ${percent(high)} %`
  return (
    <p className="text-sm">
      By your {counted(fights, 'past fight')}, this takes about <strong>{percent(toll)} %</strong> of the party’s hit
      points{range}.
    </p>
  )
}

const percent = (share: number) => Math.round(share * 100)
