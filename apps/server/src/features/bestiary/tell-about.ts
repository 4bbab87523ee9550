import type { Dm } from '../../access/viewer.ts'
import type { Tx } from '../../db/tables.ts'
import { publish } from '../../events/publish.ts'

/** Players hear of it only when what they see has changed; nobody hears which monster it was. */
export const tellOfMonsters = (tx: Tx, { campaignId }: Pick<Dm, 'campaignId'>, seenByTable: boolean) =>
  publish(tx, campaignId, {
    type: 'bestiary.changed',
    subjectId: campaignId,
    audience: seenByTable ? 'table' : 'dm',
  })
