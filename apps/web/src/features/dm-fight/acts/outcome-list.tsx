import { useDesk } from '../desk.ts'
import { nameById } from '../names.ts'
import type { Outcome } from './damage-outcome.ts'

/** What an order will leave of each, before it is given. */
export function OutcomeList({ says, outcomes }: { says: string; outcomes: readonly Outcome[] }) {
  const { combat } = useDesk()
  if (outcomes.length === 0) return null
  return (
    <div className="rounded-md bg-sunken px-3 py-2 text-control">
      <p className="text-sm text-ink-soft">{says}</p>
      <ul>
        {outcomes.map(({ id, hp, tempHp, becomes }) => (
          <li key={id} className="flex justify-between gap-3">
            <span className="min-w-0 truncate">{nameById(combat, id)}</span>
            <span className="shrink-0 tabular-nums">
              {combat.combatants[id]?.hp} → <span className="font-semibold">{hp}</span>
              {tempHp > 0 && <span className="text-note"> +{tempHp}</span>}
              {becomes && <span className="font-semibold text-danger"> {becomes}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
