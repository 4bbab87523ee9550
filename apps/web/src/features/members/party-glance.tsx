import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { calledAtTable, inOneLine } from './member-words.ts'
import { useMembers } from './use-members.ts'

/** The party in a few lines. What fails here fails on the party's own page, with words. */
export function PartyGlance({ campaignId }: { campaignId: string }) {
  const { data: members, error } = useMembers(campaignId)
  if (error) return <p className="px-5 pb-5 text-control text-ink-soft">The party could not be gathered just now.</p>
  if (!members) return <RowsSkeleton label="Gathering the party" rows={3} />
  return (
    <Rows label="The party">
      {members.map((member) => (
        <Row
          key={member.id}
          lead={<Avatar name={calledAtTable(member)} image={member.avatarUrl} hue={member.hue} decorative />}
          title={calledAtTable(member)}
          detail={inOneLine(member) ?? (member.characterName && member.name) ?? undefined}
          badges={member.role === 'dm' && <Badge tone="ember">DM</Badge>}
        />
      ))}
    </Rows>
  )
}
