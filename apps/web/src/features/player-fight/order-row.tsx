import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { memo } from 'react'
import { distinct, effectEnds, effectTitle } from '../../lib/fight/effect-words.ts'
import { outOfIt } from '../../lib/fight/health-words.ts'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { ConcentrationIcon, ConditionIcon } from '../../ui/game-icon.tsx'
import { Face } from './face.tsx'
import { ShownHealth } from './shown-health.tsx'

type Props = { one: SeenCombatant; fight: CombatView; isCurrent: boolean }

export const OrderRow = memo(function OrderRow({ one, fight, isCurrent }: Props) {
  const out = outOfIt(one)
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      className={classNames(
        'relative flex min-h-14 items-center gap-3 px-4 py-2 sm:px-5',
        isCurrent && 'bg-ember-soft before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-ember',
      )}
    >
      <span className={classNames('flex', out && 'grayscale')}>
        <Face one={one} faces={fight.faces} />
      </span>
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-control">
          <span className={classNames('min-w-0 wrap-anywhere', isCurrent ? 'font-semibold' : 'font-medium')}>
            {one.name}
          </span>
          {isCurrent && <Badge tone="ember">Now</Badge>}
          {one.isYours && <Badge tone="note">You</Badge>}
          {out && <Badge tone={out === 'Down' ? 'danger' : 'plain'}>{out}</Badge>}
          {one.isDelaying && <Badge>Delays</Badge>}
          {one.isSurprised && <Badge tone="warn">Surprised</Badge>}
        </p>
        <Weighing one={one} fight={fight} />
        {one.note && <p className="text-sm text-ink-soft wrap-anywhere">{one.note}</p>}
      </div>
      <ShownHealth health={one.health} />
      <span className="w-7 shrink-0 text-right text-sm text-ink-soft tabular-nums">
        <span className="sr-only">Initiative </span>
        {one.initiative ?? '–'}
      </span>
    </li>
  )
})

/** Conditions and the spell held up, in one line. */
function Weighing({ one, fight }: Pick<Props, 'one' | 'fight'>) {
  const effects = distinct(one.effects)
  if (effects.length === 0 && one.concentration === null && !one.exhaustion) return null
  return (
    <ul
      aria-label={`What affects ${one.name}`}
      className="mt-0.5 flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-ink-soft"
    >
      {effects.map((effect) => (
        <li
          key={effectTitle(effect)}
          className="flex min-w-0 items-center gap-1"
          title={effectEnds(effect, fight.view.combatants) ?? undefined}
        >
          {effect.condition && <ConditionIcon condition={effect.condition} size={14} decorative />}
          <span className="min-w-0 wrap-anywhere">{effectTitle(effect)}</span>
        </li>
      ))}
      {!!one.exhaustion && (
        <li className="flex items-center gap-1">
          <ConditionIcon condition="exhaustion" size={14} decorative />
          Exhaustion {one.exhaustion}
        </li>
      )}
      {one.concentration !== null && (
        <li className="flex min-w-0 items-center gap-1">
          <ConcentrationIcon size={14} decorative />
          <span className="min-w-0 wrap-anywhere">
            <span className="sr-only">concentrates on </span>
            {one.concentration}
          </span>
        </li>
      )}
    </ul>
  )
}
