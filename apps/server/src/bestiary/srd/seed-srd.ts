import type { Db } from '../../db/tables.ts'
import { readSrdFile, srdFiles } from './srd-facts.ts'
import { noteSeeded, removeOtherCreatures, seededHash, seededHashForUpdate, upsertCreatures } from './srd.repo.ts'

const AT_ONCE = 100

/**
 * Puts the creatures of both SRDs into the bestiary, when the database does not hold exactly these. Processes that start
 * together take turns. Answers how many were written.
 */
export async function seedSrd(db: Db): Promise<number> {
  const { hash, files } = await srdFiles()
  if ((await seededHash(db)) === hash) return 0

  const creatures = files.flatMap(readSrdFile)
  return db.transaction().execute(async (tx) => {
    if ((await seededHashForUpdate(tx)) === hash) return 0
    for (let at = 0; at < creatures.length; at += AT_ONCE) await upsertCreatures(tx, creatures.slice(at, at + AT_ONCE))
    await removeOtherCreatures(
      tx,
      creatures.map(({ locator }) => locator),
    )
    await noteSeeded(tx, hash)
    return creatures.length
  })
}
