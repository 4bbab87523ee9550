import type { XpShare } from '@tomekeeper/contracts/combat'
import { ArrowUp } from 'lucide-react'
import { formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'

type Props = {
  shares: readonly XpShare[]
  /** Whose level is being raised right now. */
  busyWith: string | null
  onRaise: (share: XpShare & { levelUp: number }) => void
}

/** What each has from this fight, and whose level it raises. */
export const XpGiven = ({ shares, busyWith, onRaise }: Props) => (
  <ul aria-label="Experience given" className="divide-y divide-line">
    {shares.map((share) => {
      const { memberId, name, xp, awarded, level, levelUp } = share
      return (
        <li key={memberId} className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2 py-2">
          <span className="min-w-0 grow basis-40 text-control">
            <span className="font-medium wrap-anywhere">{name}</span>
            <span className="block text-sm text-ink-soft">
              Level {level}, now {formatNumber(xp)} XP
            </span>
          </span>
          {levelUp !== null && <Badge tone="good">Level {levelUp} awaits</Badge>}
          <strong className="font-semibold">+{formatNumber(awarded ?? 0)} XP</strong>
          {levelUp !== null && (
            <Button
              size="small"
              icon={<ArrowUp size={15} aria-hidden />}
              busy={busyWith === memberId}
              aria-label={`Raise ${name} to level ${levelUp}`}
              onClick={() => onRaise({ ...share, levelUp })}
            >
              Raise to {levelUp}
            </Button>
          )}
        </li>
      )
    })}
  </ul>
)
