import type { MemberView } from '@tomekeeper/contracts/members'
import type { Ctx } from '../../context.ts'
import { findMembers } from './members.repo.ts'
import { memberAsSeenBy } from './members.view.ts'

export async function listMembers({ db, viewer }: Ctx): Promise<MemberView[]> {
  const members = await findMembers(db, viewer)
  return members.map((member) => memberAsSeenBy(viewer, member))
}
