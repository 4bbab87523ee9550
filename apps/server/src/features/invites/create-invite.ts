import type { CreateInviteInput, NewInvite } from '@tomekeeper/contracts/invites'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { hashOfCode, newLinkCode } from '../../access/link-code.ts'
import { findStaticMember, insertInvite } from './invites.repo.ts'

const DAY = 86_400_000

/** The code leaves once, in this answer. */
export async function createInvite(
  { db, viewer, newId, clock }: Ctx<Dm>,
  { campaignId, role, expiresInDays, maxUses, memberId }: CreateInviteInput,
): Promise<NewInvite> {
  const id = newId()
  const code = newLinkCode()
  const expiresAt = new Date(clock().getTime() + expiresInDays * DAY)

  await db.transaction().execute(async (tx) => {
    if (memberId && !(await findStaticMember(tx, campaignId, memberId)))
      throw new Failure('not_found', { what: 'member without an account' })

    await insertInvite(tx, {
      id,
      campaignId,
      codeHash: hashOfCode(code),
      role,
      memberId: memberId ?? null,
      expiresAt,
      maxUses: memberId ? 1 : (maxUses ?? null),
      createdBy: viewer.userId,
    })
    await publish(tx, campaignId, { type: 'invites.changed', subjectId: id, audience: 'dm' })
  })
  return { inviteId: id, code }
}
