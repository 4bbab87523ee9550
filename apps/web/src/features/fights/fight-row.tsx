import type { CombatCard } from '@tomekeeper/contracts/combat'
import { EyeOff, Swords } from 'lucide-react'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row } from '../../ui/rows.tsx'
import { FightMenu } from './fight-menu.tsx'
import { calledBy, PHASE_WORDS } from './fight-words.ts'

type Props = { campaignId: string; fight: CombatCard }

export function FightRow({ campaignId, fight }: Props) {
  const { label, tone } = PHASE_WORDS[fight.phase]
  const name = calledBy(fight)
  const isOver = fight.phase === 'ended'
  return (
    <Row
      lead={<Swords size={20} aria-hidden className={isOver ? 'text-ink-soft' : 'text-ember-ink'} />}
      title={name}
      badges={
        <>
          <Badge tone={tone}>{label}</Badge>
          {fight.dm && !fight.dm.isOpenToTable && (
            <Badge icon={<EyeOff aria-hidden />}>The table does not see it yet</Badge>
          )}
        </>
      }
      detail={
        <>
          {fight.endedAt ? (
            <>
              Ended <DateTime at={fight.endedAt} look="relative" />
            </>
          ) : (
            <>
              Made <DateTime at={fight.createdAt} look="relative" />
            </>
          )}
          {fight.title && fight.dm?.encounterName && ` · from “${fight.dm.encounterName}”`}
        </>
      }
      actions={
        <>
          <ButtonLink
            to="/campaigns/$campaignId/fight/{-$combatId}"
            params={{ campaignId, combatId: fight.id }}
            kind={isOver ? 'quiet' : 'primary'}
            size="small"
            aria-label={`Open ${name}`}
          >
            Open
          </ButtonLink>
          {fight.dm && <FightMenu campaignId={campaignId} fight={fight} />}
        </>
      }
    />
  )
}
