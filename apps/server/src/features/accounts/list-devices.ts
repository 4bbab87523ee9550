import type { DeviceView } from '@tomekeeper/contracts/accounts'
import type { UserCtx } from '../../context.ts'
import { findDevices } from './accounts.repo.ts'
import { deviceAsSeenBy } from './accounts.view.ts'

export const listDevices = async ({ db, user }: UserCtx): Promise<DeviceView[]> =>
  (await findDevices(db, user.id)).map((device) => deviceAsSeenBy(user, device))
