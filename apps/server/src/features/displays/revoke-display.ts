import type { DisplayIdInput, DisplayRow } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { revoke } from './displays.repo.ts'

/** The event rings every screen; each looks for its link again, and the one that lost it goes dark. */
export const revokeDisplay = ({ db, viewer }: Ctx<Dm>, { displayId }: DisplayIdInput): Promise<DisplayRow> =>
  db.transaction().execute(async (tx) => {
    const row = await revoke(tx, viewer, displayId)
    if (!row) throw new Failure('not_found', { what: 'screen' })

    await publish(tx, viewer.campaignId, { type: 'combats.changed', subjectId: displayId, audience: 'dm' })
    return row
  })
