import { classNames } from '../../ui/class-names.ts'
import { D20Icon } from '../../ui/game-icon.tsx'
import { resultOf } from './roll-words.ts'
import { useStatBlockDice } from './stat-block-dice.tsx'

/** What was rolled in this paragraph, under it. The live region has said it already. */
export function RollResults({ place }: { place: string }) {
  const { placed } = useStatBlockDice()
  if (placed?.place !== place) return null
  return (
    <ul aria-label="Rolled here" className="mt-1.5 flex flex-col gap-1 print:hidden">
      {placed.results.map(({ at, times, rolled }) => (
        <li
          key={`${at} ${times}`}
          className={classNames(
            'flex animate-rise flex-wrap items-baseline gap-x-2 rounded-sm bg-ember-soft px-2.5 py-1.5 text-sm',
            rolled.isCritical && 'shadow-[inset_3px_0_0_var(--ember)]',
          )}
        >
          <D20Icon size={14} decorative className="translate-y-0.5 text-ember-ink" />
          <strong className="font-semibold text-ink">{resultOf(rolled)}</strong>
          {rolled.edge && rolled.edge !== 'normal' && <span>with {rolled.edge}</span>}
          {rolled.isCritical && rolled.kind === 'damage' && <span>critical</span>}
          <span className="text-ink-soft">{rolled.detail}</span>
        </li>
      ))}
    </ul>
  )
}
