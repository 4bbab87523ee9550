import { type Combatant, type Spendable, situationOf } from '@tomekeeper/combat'
import { classNames } from '../../../ui/class-names.ts'
import { useDesk } from '../desk.ts'

const PARTS = [
  ['action', 'Action'],
  ['bonusAction', 'Bonus'],
  ['reaction', 'Reaction'],
  ['object', 'Object'],
] as const satisfies readonly (readonly [Spendable, string])[]

/** What of the turn is used up. A press uses it, another gives it back. */
export function SpentToggles({ one }: { one: Combatant }) {
  const { combat, attempt } = useDesk()
  const { speed, forbids } = situationOf(combat.rules, one)
  return (
    <div className="flex flex-wrap items-center gap-1" role="group" aria-label="What of the turn is left">
      {PARTS.map(([what, label]) => {
        const isSpent = one.spent[what]
        return (
          <button
            key={what}
            type="button"
            aria-pressed={isSpent}
            aria-label={`${label} used`}
            onClick={() =>
              attempt(
                isSpent ? { type: 'give_back', id: one.id, what } : { type: 'spend', id: one.id, what, anyway: true },
              )
            }
            className={classNames(
              'tap min-h-7 rounded-sm px-2 text-xs font-semibold',
              isSpent ? 'text-ink-soft line-through shadow-[inset_0_0_0_1px_var(--line)]' : 'bg-good-soft text-good',
            )}
          >
            {label}
          </button>
        )
      })}
      <span className="px-1 text-sm text-ink-soft tabular-nums">
        {Math.max(0, speed - one.spent.feet)} of {speed} ft
      </span>
      {forbids.has('action') && <span className="text-sm font-medium text-danger">cannot act</span>}
    </div>
  )
}
