import type { RemoveMemberInput } from '@tomekeeper/contracts/members'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Dm, Viewer } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import type { Db } from '../../db/tables.ts'
import { publish } from '../../events/publish.ts'
import { countMembers, deleteMember } from './members.repo.ts'
import { memberInCampaign } from './seen-member.ts'
import { keepADm, keepTheOwner } from './table-rules.ts'

export const removeMember = ({ db, viewer }: Ctx<Dm>, { memberId }: RemoveMemberInput) =>
  endMembership(db, viewer, memberId)

export const leave = ({ db, viewer }: Ctx) => endMembership(db, viewer, viewer.memberId)

/** The event rings every open stream; each reads its membership again, and the one that lost it ends. */
function endMembership(db: Db, viewer: Viewer, memberId: string) {
  return db.transaction().execute(async (tx) => {
    await campaignForUpdate(tx, viewer)
    const member = await memberInCampaign(tx, viewer, memberId)
    keepTheOwner(member)
    keepADm(member, (await countMembers(tx, viewer)).dms)

    await deleteMember(tx, viewer, memberId)
    await publish(tx, viewer.campaignId, { type: 'members.changed', subjectId: memberId, audience: 'table' })
    return { ok: true as const }
  })
}
