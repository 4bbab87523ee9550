import type { EncounterView, SaveEncounterInput } from '@tomekeeper/contracts/encounters'
import type { Dm } from '../../access/viewer.ts'
import { findMonsters } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import {
  changeEncounter,
  countEncounters,
  encounterForUpdate,
  findRows,
  insertEncounter,
  replaceRows,
} from './encounters.repo.ts'
import { seenEncounter } from './read-encounters.ts'
import { haveRoom } from './room.ts'
import { type Fact, factsOf } from './row-facts.ts'

export async function saveEncounter(ctx: Ctx<Dm>, input: SaveEncounterInput): Promise<EncounterView> {
  const { db, viewer, newId } = ctx
  const { campaignId, encounterId, version, monsters, ...content } = input
  const seen = new Map((await findMonsters(db, viewer, locatorsOf(input))).map((row) => [row.locator, factsOf(row)]))
  const id = encounterId ?? newId()

  return db.transaction().execute(async (tx) => {
    const known = version === undefined ? seen : new Map([...(await factsKept(tx, viewer, id)), ...seen])
    const rows = monsters.map((row) => rowFor(row, known.get(row.locator)))

    if (version === undefined) await add(tx, viewer, id, content)
    else await change(tx, viewer, id, version, content)
    await replaceRows(tx, id, rows, newId)
    await publish(tx, campaignId, { type: 'encounters.changed', subjectId: id, audience: 'dm' })
    return seenEncounter(tx, viewer, id)
  })
}

const locatorsOf = ({ monsters }: SaveEncounterInput) => monsters.map(({ locator }) => locator)

type Content = Parameters<typeof insertEncounter>[3]

async function add(tx: Tx, viewer: Dm, id: string, content: Content) {
  haveRoom(await countEncounters(tx, viewer))
  if (await insertEncounter(tx, viewer, id, content)) return
  // a save that came twice, or an id that somebody else has
  if (await encounterForUpdate(tx, viewer, id)) throw new Failure('changed_meanwhile')
  throw new Failure('not_found', { what: 'encounter' })
}

async function change(tx: Tx, viewer: Dm, id: string, version: number, content: Content) {
  const encounter = await encounterForUpdate(tx, viewer, id)
  if (!encounter || encounter.removedAt) throw new Failure('not_found', { what: 'encounter' })
  if (encounter.version !== version) throw new Failure('changed_meanwhile')
  await changeEncounter(tx, viewer, id, content)
}

/** What stands in an encounter stays in it, though its book was taken out of the campaign meanwhile. */
async function factsKept(tx: Tx, viewer: Dm, id: string): Promise<Map<string, Fact>> {
  const rows = await findRows(tx, viewer, [id])
  return new Map(rows.map(({ locator, monsterName, cr, xp, xpInLair }) => [locator, { monsterName, cr, xp, xpInLair }]))
}

function rowFor({ name, ...row }: SaveEncounterInput['monsters'][number], fact: Fact | undefined) {
  if (!fact) throw new Failure('not_found', { what: 'monster' })
  return { ...row, ...fact, name: name || fact.monsterName }
}
