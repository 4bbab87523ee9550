import type { EncounterInput, EncounterView } from '@tomekeeper/contracts/encounters'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { countEncounters, findEncounter, findRows, insertEncounter, replaceRows } from './encounters.repo.ts'
import { seenEncounter } from './read-encounters.ts'
import { haveRoom } from './room.ts'

const LONGEST_NAME = 120
const COPY = ' (copy)'

/** The same once more, outside of any day; what is gone from the bestiary stays in the copy too. */
export function duplicateEncounter({ db, viewer, newId }: Ctx<Dm>, input: EncounterInput): Promise<EncounterView> {
  const id = newId()
  return db.transaction().execute(async (tx) => {
    const original = await findEncounter(tx, viewer, input.encounterId)
    if (!original) throw new Failure('not_found', { what: 'encounter' })
    haveRoom(await countEncounters(tx, viewer))

    const { notes, inLair, party } = original
    const name = original.name.slice(0, LONGEST_NAME - COPY.length) + COPY
    await insertEncounter(tx, viewer, id, { name, notes, inLair, party })
    await replaceRows(tx, id, (await findRows(tx, viewer, [original.id])).map(copied), newId)
    await publish(tx, viewer.campaignId, { type: 'encounters.changed', subjectId: id, audience: 'dm' })
    return seenEncounter(tx, viewer, id)
  })
}

const copied = ({
  locator,
  name,
  monsterName,
  cr,
  xp,
  xpInLair,
  count,
  wave,
  hidden,
  note,
}: Awaited<ReturnType<typeof findRows>>[number]) => ({
  locator,
  name,
  monsterName,
  cr,
  xp,
  xpInLair,
  count,
  wave,
  hidden,
  note,
})
