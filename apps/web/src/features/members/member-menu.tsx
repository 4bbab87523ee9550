import type { MemberView } from '@tomekeeper/contracts/members'
import { Crown, DoorOpen, Ellipsis, Feather, Shield, UserRoundMinus } from 'lucide-react'
import { useState } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { say, sayFailed } from '../../ui/toast.ts'
import { CharacterDialog } from './character-dialog.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { calledAtTable, MEMBER_REASONS } from './member-words.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { useChangeRole } from './use-change-role.ts'

type Props = { campaignId: string; member: MemberView; viewerIsDm: boolean; onLeft: () => void }

/** What this viewer may do with this member; nothing to do, no menu. */
export function MemberMenu({ campaignId, member, viewerIsDm, onLeft }: Props) {
  const [asking, setAsking] = useState<'edit' | 'remove' | 'leave'>()
  const changeRole = useChangeRole()
  if (!viewerIsDm && !member.isMe) return null

  const name = calledAtTable(member)
  const give = (role: 'dm' | 'player') =>
    changeRole.mutate(
      { campaignId, memberId: member.id, role },
      {
        onSuccess: () => say(role === 'dm' ? `${name} is a DM now.` : `${name} is a player now.`),
        onError: (error) => sayFailed(sentenceFor(error, MEMBER_REASONS)),
      },
    )
  const dialog = (which: typeof asking) => ({
    open: asking === which,
    onOpenChange: (open: boolean) => setAsking(open ? which : undefined),
  })

  return (
    <>
      <Menu
        label={`What to do with ${name}`}
        trigger={<IconButton label={`Actions for ${name}`} hint="none" icon={<Ellipsis size={18} aria-hidden />} />}
      >
        <MenuItem icon={<Feather size={16} aria-hidden />} onSelect={() => setAsking('edit')}>
          Edit the character
        </MenuItem>
        {viewerIsDm && !member.isStatic && (
          <MenuItem
            icon={member.role === 'dm' ? <Shield size={16} aria-hidden /> : <Crown size={16} aria-hidden />}
            onSelect={() => give(member.role === 'dm' ? 'player' : 'dm')}
          >
            {roleVerb(member)}
          </MenuItem>
        )}
        <MenuSeparator />
        {member.isMe ? (
          <MenuItem tone="danger" icon={<DoorOpen size={16} aria-hidden />} onSelect={() => setAsking('leave')}>
            Leave the campaign
          </MenuItem>
        ) : (
          <MenuItem tone="danger" icon={<UserRoundMinus size={16} aria-hidden />} onSelect={() => setAsking('remove')}>
            Remove from the campaign
          </MenuItem>
        )}
      </Menu>
      <CharacterDialog campaignId={campaignId} member={member} {...dialog('edit')} />
      <RemoveDialog campaignId={campaignId} member={member} {...dialog('remove')} />
      <LeaveDialog campaignId={campaignId} onLeft={onLeft} {...dialog('leave')} />
    </>
  )
}

function roleVerb({ role, isMe }: MemberView) {
  if (isMe) return 'Step down to player'
  return role === 'dm' ? 'Make them a player' : 'Make them a DM'
}
