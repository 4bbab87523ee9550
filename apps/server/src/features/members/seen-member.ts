import type { MemberView } from '@tomekeeper/contracts/members'
import type { Viewer } from '../../access/viewer.ts'
import type { Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { findMember } from './members.repo.ts'
import { memberAsSeenBy } from './members.view.ts'

export async function seenMember(tx: Tx, viewer: Viewer, memberId: string): Promise<MemberView> {
  return memberAsSeenBy(viewer, await memberInCampaign(tx, viewer, memberId))
}

/** The member, through the campaign: someone of another table is not found. */
export async function memberInCampaign(tx: Tx, viewer: Viewer, memberId: string) {
  const member = await findMember(tx, viewer, memberId)
  if (!member) throw new Failure('not_found', { what: 'member' })
  return member
}
