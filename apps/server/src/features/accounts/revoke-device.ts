import type { RevokeDeviceInput } from '@tomekeeper/contracts/accounts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { deleteDevice } from './accounts.repo.ts'

/** Signs one device out; its open stream ends when the bell rings. */
export function revokeDevice({ db, bell, user }: UserCtx, { deviceId }: RevokeDeviceInput) {
  return db.transaction().execute(async (tx) => {
    if (!(await deleteDevice(tx, user.id, deviceId))) throw new Failure('not_found', { what: 'device' })
    await bell.ring(tx, { about: 'user', userId: user.id })
    return { ok: true as const }
  })
}
