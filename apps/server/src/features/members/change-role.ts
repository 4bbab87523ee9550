import type { ChangeRoleInput, MemberView } from '@tomekeeper/contracts/members'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { changeMember, countMembers } from './members.repo.ts'
import { memberInCampaign, seenMember } from './seen-member.ts'
import { keepADm } from './table-rules.ts'

export function changeRole({ db, viewer }: Ctx<Dm>, { memberId, role }: ChangeRoleInput): Promise<MemberView> {
  return db.transaction().execute(async (tx) => {
    await campaignForUpdate(tx, viewer)
    const member = await memberInCampaign(tx, viewer, memberId)
    if (member.role === role) return seenMember(tx, viewer, memberId)
    if (!member.userId) throw new Failure('against_the_rules', NO_ACCOUNT)
    if (role === 'player') {
      keepADm(member, (await countMembers(tx, viewer)).dms)
      if (member.userId === member.ownerId && member.userId !== viewer.userId)
        throw new Failure('against_the_rules', OWNER_STEPS_DOWN_ALONE)
    }

    await changeMember(tx, viewer, memberId, { role })
    await publish(tx, viewer.campaignId, { type: 'members.changed', subjectId: memberId, audience: 'table' })
    return seenMember(tx, viewer, memberId)
  })
}

const NO_ACCOUNT = { reason: 'no_account', message: 'Someone without an account cannot be a DM.' }
const OWNER_STEPS_DOWN_ALONE = {
  reason: 'owner_steps_down_alone',
  message: 'Only the owner can give up their own place as a DM.',
}
