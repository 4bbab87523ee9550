import type { SeenCombatant } from '@tomekeeper/combat'
import { distinct, effectTitle } from '../../lib/fight/effect-words.ts'
import { classNames } from '../../ui/class-names.ts'
import { ConcentrationIcon, ConditionIcon } from '../../ui/game-icon.tsx'

/** What weighs on somebody: a picture and a word each. */
export function WallEffects({ one, className }: { one: SeenCombatant; className?: string }) {
  const effects = distinct(one.effects)
  if (effects.length === 0 && one.concentration === null && !one.exhaustion) return null
  return (
    <ul
      aria-label={`What affects ${one.name}`}
      className={classNames(
        'flex flex-wrap gap-x-[0.9em] gap-y-[0.15em] text-ink-soft [&_svg]:size-[1.15em]',
        className,
      )}
    >
      {effects.map((effect) => (
        <li key={effectTitle(effect)} className="flex min-w-0 items-center gap-[0.35em]">
          {effect.condition && <ConditionIcon condition={effect.condition} decorative className="text-warn" />}
          <span className="min-w-0 truncate">{effectTitle(effect)}</span>
        </li>
      ))}
      {!!one.exhaustion && (
        <li className="flex items-center gap-[0.35em]">
          <ConditionIcon condition="exhaustion" decorative className="text-warn" />
          Exhaustion {one.exhaustion}
        </li>
      )}
      {one.concentration !== null && (
        <li className="flex min-w-0 items-center gap-[0.35em]">
          <ConcentrationIcon decorative className="text-note" />
          <span className="min-w-0 truncate">{one.concentration}</span>
        </li>
      )}
    </ul>
  )
}
