import type { UserCtx } from '../../context.ts'
import { deleteDevices } from './accounts.repo.ts'

/** Every device of this person, this one too. Open streams end when the bell rings. */
export function signOutEverywhere({ db, bell, user }: UserCtx) {
  return db.transaction().execute(async (tx) => {
    await deleteDevices(tx, user.id)
    await bell.ring(tx, { about: 'user', userId: user.id })
    return { ok: true as const }
  })
}
