import type { SeenHealth } from '@tomekeeper/combat'
import { HEALTH_LABELS, HEALTH_TONES } from '../../lib/fight/health-words.ts'
import { formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { HealthBar } from '../../ui/health-bar.tsx'

/** As much of somebody's health as the DM discloses: nothing, a word, a bar, numbers. */
export function ShownHealth({ health }: { health: SeenHealth }) {
  if (health.shown === 'nothing') return null
  const { word } = health
  if (health.shown === 'word') return <Badge tone={HEALTH_TONES[word]}>{HEALTH_LABELS[word]}</Badge>
  const share = health.shown === 'bar' ? health.tenths / 10 : health.hp / Math.max(1, health.maxHp)
  const extra = health.shown === 'numbers' ? health.tempHp / Math.max(1, health.maxHp) : 0
  return (
    <span className="flex w-22 flex-col items-end gap-1">
      <span className="text-sm tabular-nums">
        {health.shown === 'bar' ? (
          HEALTH_LABELS[word]
        ) : (
          <>
            <span className="sr-only">{`${HEALTH_LABELS[word]}, `}</span>
            <strong className="font-semibold">{formatNumber(health.hp)}</strong>
            {`/${formatNumber(health.maxHp)}`}
            {health.tempHp > 0 && (
              <span className="text-note">
                {` +${formatNumber(health.tempHp)}`}
                <span className="sr-only"> temporary</span>
              </span>
            )}
          </>
        )}
      </span>
      <HealthBar share={share} extra={extra} tone={HEALTH_TONES[word]} className="w-full" />
    </span>
  )
}
