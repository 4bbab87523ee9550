import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { Viewer } from '../../access/viewer.ts'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { publish } from '../../events/publish.ts'
import { getCampaign } from './get-campaign.ts'

type Locked = Awaited<ReturnType<typeof campaignForUpdate>>

/** What every change of the campaign itself shares: the lock before it, the news after it, the result as seen. */
export function changing<As extends Viewer>(
  { db, viewer }: { db: Db; viewer: As },
  change: (tx: Tx, campaign: Locked) => Promise<unknown>,
): Promise<CampaignView> {
  return db.transaction().execute(async (tx) => {
    await change(tx, await campaignForUpdate(tx, viewer))
    await publish(tx, viewer.campaignId, {
      type: 'campaign.changed',
      subjectId: viewer.campaignId,
      audience: 'table',
    })
    return getCampaign({ db: tx, viewer })
  })
}
