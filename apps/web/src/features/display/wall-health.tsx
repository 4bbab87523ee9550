import type { SeenHealth } from '@tomekeeper/combat'
import { HEALTH_LABELS, HEALTH_TONES } from '../../lib/fight/health-words.ts'
import { formatNumber } from '../../lib/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { HealthBar } from '../../ui/health-bar.tsx'

const INKS = { good: 'text-good', warn: 'text-warn', danger: 'text-danger', plain: 'text-ink-soft' } as const

/** How somebody is, as far as the table is told. */
export function WallHealth({ health }: { health: SeenHealth }) {
  if (health.shown === 'nothing') return null
  const tone = HEALTH_TONES[health.word]
  const share =
    health.shown === 'bar'
      ? health.tenths / 10
      : health.shown === 'numbers'
        ? health.hp / Math.max(1, health.maxHp)
        : null
  const extra = health.shown === 'numbers' ? health.tempHp / Math.max(1, health.maxHp) : 0
  return (
    <span className="flex min-w-0 items-center gap-[0.6em]">
      {share !== null && <HealthBar share={share} extra={extra} tone={tone} className="h-[0.4em] min-w-[2em] grow" />}
      <span className={classNames('shrink-0 text-[0.8em] font-semibold tabular-nums', INKS[tone])}>
        {health.shown === 'numbers' ? (
          <>
            <span className="sr-only">{HEALTH_LABELS[health.word]}, </span>
            {formatNumber(health.hp)}/{formatNumber(health.maxHp)}
            {health.tempHp > 0 && ` +${formatNumber(health.tempHp)}`}
          </>
        ) : (
          HEALTH_LABELS[health.word]
        )}
      </span>
    </span>
  )
}
