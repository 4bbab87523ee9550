import type { RevokeInviteInput } from '@tomekeeper/contracts/invites'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { markRevoked } from './invites.repo.ts'

export function revokeInvite({ db, viewer, clock }: Ctx<Dm>, { inviteId }: RevokeInviteInput) {
  return db.transaction().execute(async (tx) => {
    if (!(await markRevoked(tx, viewer, inviteId, clock()))) throw new Failure('not_found', { what: 'invitation' })
    await publish(tx, viewer.campaignId, { type: 'invites.changed', subjectId: inviteId, audience: 'dm' })
    return { ok: true as const }
  })
}
