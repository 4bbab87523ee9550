import type { MemberView } from '@tomekeeper/contracts/members'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { Viewer } from '../../access/viewer.ts'
import type { MemberRow } from './members.repo.ts'

/** Everyone at the table sees the party alike; addresses and accounts stay out of it. */
export function memberAsSeenBy(viewer: Viewer, { userId, ownerId, image, ...member }: MemberRow): MemberView {
  const picture = member.avatarKey ?? image
  return {
    ...member,
    avatarUrl: picture && imageUrlOf(picture),
    isOwner: userId !== null && userId === ownerId,
    isMe: userId === viewer.userId,
    isStatic: userId === null,
  }
}
