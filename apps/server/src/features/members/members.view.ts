import type { MemberView } from '@tomekeeper/contracts/members'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import { levelAllowed } from '../../people/level-allowed.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { MemberRow } from './members.repo.ts'

/** Everyone at the table sees the party alike; addresses and accounts stay out of it. */
export function memberAsSeenBy(viewer: Viewer, member: MemberRow): MemberView {
  const picture = member.avatarKey ?? member.image
  return {
    id: member.id,
    role: member.role,
    name: member.name,
    hue: member.hue,
    characterName: member.characterName,
    species: member.species,
    class: member.class,
    level: member.level,
    armorClass: member.armorClass,
    maxHp: member.maxHp,
    passivePerception: member.passivePerception,
    avatarKey: member.avatarKey,
    avatarUrl: picture && imageUrlOf(picture),
    xp: member.xp,
    mayLevelUp: levelAllowed(member),
    joinedAt: member.joinedAt,
    isOwner: member.userId !== null && member.userId === member.ownerId,
    isMe: member.userId === viewer.userId,
    isStatic: member.userId === null,
  }
}
