import { type Combatant, type Edition, maxHpNow } from '@tomekeeper/combat'

type Props = { one: Combatant; rules: Edition }

/** Hit points as numbers and as a bar, temporary ones at its end. */
export function HealthBar({ one, rules }: Props) {
  if (one.kind === 'lair') return null
  const max = Math.max(1, maxHpNow(rules, one))
  const whole = Math.max(max, one.hp + one.tempHp)
  const share = one.hp / max
  const tone = share > 0.5 ? 'bg-good' : share > 0.25 ? 'bg-warn' : 'bg-danger'
  return (
    <span className="flex w-20 shrink-0 sm:w-24 flex-col items-end gap-1">
      <span className="text-control leading-none font-semibold tabular-nums">
        <span className="sr-only">hit points</span> {one.hp}
        {one.tempHp > 0 && <span className="text-note"> +{one.tempHp}</span>}
        <span className="font-normal text-ink-soft"> / {max}</span>
      </span>
      <span aria-hidden className="flex h-1.5 w-full overflow-hidden rounded-full bg-line">
        <span
          className={`${tone} transition-[width] duration-[180ms]`}
          style={{ width: `${(one.hp / whole) * 100}%` }}
        />
        <span className="bg-note" style={{ width: `${(one.tempHp / whole) * 100}%` }} />
      </span>
    </span>
  )
}
