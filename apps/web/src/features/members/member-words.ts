import type { MemberRefusal, MemberView } from '@tomekeeper/contracts/members'

/** What the others at the table call them. */
export const calledAtTable = ({ characterName, name }: Pick<MemberView, 'characterName' | 'name'>) =>
  characterName ?? name ?? 'Someone'

/** "Level 5 Elf Ranger", or as much of it as is known. */
export function inOneLine({ level, species, class: calling }: Pick<MemberView, 'level' | 'species' | 'class'>) {
  return species || calling ? [`Level ${level}`, species, calling].filter(Boolean).join(' ') : undefined
}

export const MEMBER_REASONS: Record<MemberRefusal, string> = {
  last_dm: 'A campaign needs a DM. Make someone else a DM first.',
  owner_must_hand_over: 'The owner stays until someone else owns the campaign. Hand it over in the settings first.',
  owner_steps_down_alone: 'Only the owner can give up their own place as a DM.',
  no_account: 'Someone without an account cannot be a DM.',
  too_many_members: 'This table is full: a campaign holds 200 members.',
}
