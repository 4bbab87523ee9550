import type { MemberView } from '@tomekeeper/contracts/members'
import type { ReactNode } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { calledAtTable, inOneLine } from './member-words.ts'

type Props = { member: MemberView; actions?: ReactNode }

/** One place at the table: who sits there, as whom, and the numbers a DM asks for. */
export function MemberCard({ member, actions }: Props) {
  const line = inOneLine(member)
  return (
    <Card className="h-full">
      <div className="flex items-start gap-3.5">
        <Avatar name={calledAtTable(member)} image={member.avatarUrl} hue={member.hue} size="large" decorative />
        <div className="min-w-0 grow">
          <h2 className="text-lg wrap-anywhere">{calledAtTable(member)}</h2>
          {line && <p className="text-control text-ink-soft">{line}</p>}
          <p className="text-sm text-ink-soft wrap-anywhere">{whoPlays(member)}</p>
          <div className="mt-2 flex flex-wrap gap-1.5">
            {member.role === 'dm' && <Badge tone="ember">DM</Badge>}
            {member.isOwner && <Badge>Owner</Badge>}
            {member.isMe && <Badge tone="note">You</Badge>}
            {member.mayLevelUp !== null && <Badge tone="good">Level {member.mayLevelUp} awaits</Badge>}
          </div>
        </div>
        {actions && <div className="-mt-1.5 -mr-2 shrink-0">{actions}</div>}
      </div>
      <Numbers member={member} />
    </Card>
  )
}

function Numbers({ member }: { member: MemberView }) {
  const known = [
    ['Armor Class', member.armorClass],
    ['Hit Points', member.maxHp],
    ['Passive Perception', member.passivePerception],
    ['Experience', member.xp > 0 ? formatNumber(member.xp) : null],
  ].filter(([, value]) => value !== null)
  if (known.length === 0) return null
  return (
    <dl className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
      {known.map(([label, value]) => (
        <div key={label} className="min-w-0">
          <dt className="text-xs text-ink-soft">{label}</dt>
          <dd className="text-lg font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function whoPlays({ isStatic, characterName, name, role }: MemberView) {
  if (isStatic) return 'Without an account'
  if (characterName) return `Played by ${name}`
  return role === 'player' ? 'No character yet' : null
}
