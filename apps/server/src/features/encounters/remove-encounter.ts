import type { EncounterInput, EncounterView } from '@tomekeeper/contracts/encounters'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { countEncounters, encounterForUpdate, markRemoved } from './encounters.repo.ts'
import { seenEncounter } from './read-encounters.ts'
import { haveRoom } from './room.ts'

/** Out of sight, and kept whole for a while: `restore` brings it back as it was, into its day. */
export const removeEncounter = async (ctx: Ctx<Dm>, input: EncounterInput) => {
  await setRemoved(ctx, input, true)
  return { ok: true as const }
}

export async function restoreEncounter(ctx: Ctx<Dm>, input: EncounterInput): Promise<EncounterView> {
  await setRemoved(ctx, input, false)
  return seenEncounter(ctx.db, ctx.viewer, input.encounterId)
}

/** Removing what is removed changes nothing, and tells nobody; so does bringing back what is there. */
function setRemoved({ db, viewer }: Ctx<Dm>, { encounterId }: EncounterInput, removed: boolean) {
  return db.transaction().execute(async (tx) => {
    const encounter = await encounterForUpdate(tx, viewer, encounterId)
    if (!encounter) throw new Failure('not_found', { what: 'encounter' })
    if ((encounter.removedAt !== null) === removed) return
    if (!removed) haveRoom(await countEncounters(tx, viewer))

    await markRemoved(tx, viewer, encounterId, removed)
    await publish(tx, viewer.campaignId, { type: 'encounters.changed', subjectId: encounterId, audience: 'dm' })
  })
}
