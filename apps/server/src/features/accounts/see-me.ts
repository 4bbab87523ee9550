import type { MeView } from '@tomekeeper/contracts/accounts'
import type { User } from '../../access/viewer.ts'
import type { Db } from '../../db/tables.ts'
import { countCampaigns, findMe } from './accounts.repo.ts'
import { meAsSeenBy } from './accounts.view.ts'

export const seeMe = async ({ db, user }: { db: Db; user: User }): Promise<MeView> =>
  meAsSeenBy(user, await findMe(db, user.id), await countCampaigns(db, user.id))
