import type { InviteView } from '@tomekeeper/contracts/invites'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { stateOf } from './invite-state.ts'
import { findInvites } from './invites.repo.ts'

export async function listInvites({ db, viewer, clock }: Ctx<Dm>): Promise<InviteView[]> {
  const invites = await findInvites(db, viewer)
  return invites.map(({ revokedAt, ...terms }) => ({ ...terms, state: stateOf({ ...terms, revokedAt }, clock()) }))
}
