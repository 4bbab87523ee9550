import type { SeenCombatant } from '@tomekeeper/combat'
import { outOfIt } from '../../lib/fight/health-words.ts'
import { classNames } from '../../ui/class-names.ts'
import type { Wall } from './on-the-wall.ts'
import type { WallFight } from './shown-fight.tsx'
import { WallEffects } from './wall-effects.tsx'
import { WallFace } from './wall-face.tsx'
import { WallHealth } from './wall-health.tsx'

type Props = { fight: WallFight; wall: Wall }

const LETTERS = { 1: 'text-[1.15em]', 2: 'text-[0.92em]', 3: 'text-[0.8em]' } as Readonly<Record<number, string>>

/** The order of turns, down one column and on to the next. */
export function WallOrder({ fight, wall }: Props) {
  return (
    <div className="flex min-h-0 flex-col gap-[0.4em]">
      {wall.earlier > 0 && <More count={wall.earlier} where="before" />}
      <ol
        aria-label="Order of turns"
        className={classNames(
          'grid min-h-0 grow gap-[0.4em] lg:auto-cols-fr lg:grid-flow-col lg:grid-rows-[repeat(var(--rows),minmax(0,1fr))]',
          LETTERS[wall.columns],
        )}
        style={{ '--rows': wall.rows } as React.CSSProperties}
      >
        {wall.shown.map((one) => (
          <Line
            key={one.id}
            one={one}
            fight={fight}
            isCurrent={one.id === fight.view.turn}
            isRoomy={wall.columns === 1}
          />
        ))}
      </ol>
      {wall.later > 0 && <More count={wall.later} where="after" />}
    </div>
  )
}

const More = ({ count, where }: { count: number; where: string }) => (
  <p className="text-[0.85em] text-ink-soft">
    {count} more {where} these
  </p>
)

type LineProps = { one: SeenCombatant; fight: WallFight; isCurrent: boolean; isRoomy: boolean }

function Line({ one, fight, isCurrent, isRoomy }: LineProps) {
  // a long name gives way to what weighs on its bearer; the counter keeps the number
  const isShort = !isRoomy && (one.effects.length > 0 || one.concentration !== null || !!one.exhaustion)
  const out = outOfIt(one)
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      className={classNames(
        'flex min-h-0 items-center gap-[0.7em] overflow-clip rounded-md px-[0.7em] py-[0.1em]',
        isCurrent ? 'bg-ember-soft shadow-[inset_0_0_0_2px_var(--ember)]' : 'bg-surface',
      )}
    >
      <WallFace one={one} faces={fight.faces} className={classNames('size-[2.1em]', out && 'grayscale')} />
      <div className="min-w-0 grow">
        <p
          className={classNames('leading-[1.15] font-medium wrap-anywhere', isShort ? 'line-clamp-1' : 'line-clamp-2')}
        >
          {one.name}
        </p>
        {out ? <p className="text-[0.8em] font-semibold text-danger">{out}</p> : <WallHealth health={one.health} />}
        <WallEffects one={one} className="max-h-[1.3em] overflow-clip text-[0.8em]" />
      </div>
      <span className="shrink-0 text-[0.85em] text-ink-soft tabular-nums">
        <span className="sr-only">Initiative </span>
        {one.initiative ?? '–'}
      </span>
    </li>
  )
}
