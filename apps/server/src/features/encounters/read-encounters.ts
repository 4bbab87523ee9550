import type { EncounterCard, EncounterInput, EncounterView } from '@tomekeeper/contracts/encounters'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { findEncounter, findEncounters, findRows, type MonsterRow, partyOf } from './encounters.repo.ts'
import { encounterCard, encounterView } from './encounters.view.ts'

export const listEncounters = ({ db, viewer }: Ctx<Dm>): Promise<EncounterCard[]> => listCards(db, viewer)

export async function listCards(db: Db | Tx, viewer: Dm): Promise<EncounterCard[]> {
  const encounters = await findEncounters(db, viewer)
  const party = await partyOf(db, viewer)
  const rows = Map.groupBy(
    await findRows(
      db,
      viewer,
      encounters.map(({ id }) => id),
      true,
    ),
    ({ encounterId }) => encounterId,
  )
  return encounters.map((encounter) => encounterCard(encounter, rows.get(encounter.id) ?? NONE, party))
}

const NONE: MonsterRow[] = []

export const getEncounter = ({ db, viewer }: Ctx<Dm>, { encounterId }: EncounterInput): Promise<EncounterView> =>
  seenEncounter(db, viewer, encounterId)

/** The encounter, through the campaign: another table's is not found, and neither is one that was removed. */
export async function seenEncounter(db: Db | Tx, viewer: Dm, encounterId: string): Promise<EncounterView> {
  const encounter = await findEncounter(db, viewer, encounterId)
  if (!encounter) throw new Failure('not_found', { what: 'encounter' })
  return encounterView(encounter, await findRows(db, viewer, [encounterId]), await partyOf(db, viewer))
}
