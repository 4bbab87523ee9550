import type { MonsterCard, MonsterView } from '@tomekeeper/contracts/bestiary'
import { Eye, EyeOff, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Badge } from '../../ui/badge.tsx'
import { RemoveMonster } from './remove-monster.tsx'
import { StatBlockPanel } from './stat-block-panel.tsx'
import { useMonster } from './use-monster.ts'

type Props = {
  campaignId: string
  locator: string
  onReveal?: (monster: Pick<MonsterCard, 'locator' | 'name' | 'isRevealed'>) => void
  onPrint: () => void
  onRemoved: () => void
  /** What else a DM may do with it. */
  more?: (monster: MonsterView) => ReactNode
}

/** The monster that is open beside the list, with what can be done about it. */
export function MonsterDetail({ campaignId, locator, onReveal, onPrint, onRemoved, more }: Props) {
  const { data: monster } = useMonster(campaignId, locator)
  return (
    <>
      {monster && (
        <div className="mb-4 flex flex-wrap items-center gap-2 print:hidden">
          {onReveal && monster.may.reveal && (
            <Button
              size="small"
              icon={monster.isRevealed ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
              onClick={() => onReveal(monster)}
            >
              {monster.isRevealed ? 'Hide from the table' : 'Reveal to the table'}
            </Button>
          )}
          <Button size="small" icon={<Printer size={15} aria-hidden />} onClick={onPrint}>
            Print
          </Button>
          {more?.(monster)}
          {monster.may.edit && <RemoveMonster campaignId={campaignId} monster={monster} onRemoved={onRemoved} />}
          {monster.isDoubtful && <Badge tone="warn">Not sure of it</Badge>}
        </div>
      )}
      <StatBlockPanel campaignId={campaignId} locator={locator} hideName />
    </>
  )
}
