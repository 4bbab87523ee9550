import type { InviteAccepted, InviteCodeInput } from '@tomekeeper/contracts/invites'
import { membershipOf } from '../../access/access.repo.ts'
import { lockCampaign } from '../../access/campaign-lock.ts'
import type { UserCtx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import { publish } from '../../events/publish.ts'
import { hashOfCode } from '../../access/link-code.ts'
import { deadLink, openInvite } from './invite-state.ts'
import { claimSeat, findInvite, hasUsed, recordUse, seat } from './invites.repo.ts'

/** Takes a seat at the table. Whoever has one keeps it as it is, and the link is not spent on them. */
export function acceptInvite(
  { db, user, clock, newId, random }: UserCtx,
  { code }: InviteCodeInput,
): Promise<InviteAccepted> {
  const newcomer = { id: newId(), userId: user.id, hue: Math.floor(random() * 360) }

  return db.transaction().execute(async (tx) => {
    const campaignId = await campaignBehind(tx, code)
    if (await membershipOf(tx, user.id, campaignId)) return { campaignId, joined: false }

    // Read again: whoever held the lock before us may have used the link up.
    const invite = openInvite(await findInvite(tx, hashOfCode(code)), clock())
    // A link lets a person in once. Removed, they need a new one.
    if (await hasUsed(tx, invite.id, user.id)) throw deadLink('invite_used')

    const { role, memberId } = invite
    if (!memberId) await seat(tx, { ...newcomer, campaignId, role })
    else if (!(await claimSeat(tx, memberId, { userId: user.id, role }))) throw deadLink('invite_used')

    await recordUse(tx, invite.id, user.id)
    await publish(tx, campaignId, { type: 'invites.changed', subjectId: invite.id, audience: 'dm' })
    await publish(tx, campaignId, { type: 'members.changed', subjectId: memberId ?? newcomer.id, audience: 'table' })
    return { campaignId, joined: true }
  })
}

/** The campaign's row, locked: newcomers take turns. */
async function campaignBehind(tx: Tx, code: string): Promise<string> {
  const invite = await findInvite(tx, hashOfCode(code))
  if (!invite || !(await lockCampaign(tx, invite.campaignId))) throw deadLink('invite_unknown')
  return invite.campaignId
}
