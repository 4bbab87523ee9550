import type { MeView, NotificationsInput } from '@tomekeeper/contracts/accounts'
import type { UserCtx } from '../../context.ts'
import { findMe, updateUser } from './accounts.repo.ts'
import { seeMe } from './see-me.ts'

/** Changes what the input names; everything else stays as it was. */
export async function setNotifications({ db, user }: UserCtx, { wanted }: NotificationsInput): Promise<MeView> {
  await db.transaction().execute(async (tx) => {
    const { notificationPreferences } = await findMe(tx, user.id)
    await updateUser(tx, user.id, { notificationPreferences: { ...notificationPreferences, ...wanted } })
  })
  return seeMe({ db, user })
}
