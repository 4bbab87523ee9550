import type { Viewer } from '../access/viewer.ts'
import type { Db } from '../db/tables.ts'
import { Failure } from '../errors.ts'
import { readFight } from './fights.repo.ts'
import { forget, type KnownFight, knownFight, takeIn } from './known-fights.ts'

type Looking = Pick<Viewer, 'role' | 'campaignId'> & { combatId: string }
type Looked = { known: KnownFight; done: ReadonlySet<string> }

/**
 * A fight as it is now, for whoever may know of it, and which of some commands were carried out. Only what this process
 * does not know yet is read.
 */
export async function lookAt(
  db: Db,
  { combatId, ...viewer }: Looking,
  commandIds: readonly string[] = [],
): Promise<Looked> {
  for (const isLast of [false, true]) {
    const after = knownFight(db, combatId)?.log.length ?? 0
    const read = await readFight(db, viewer, { combatId, after, commandIds })
    if (!read) throw new Failure('not_found', { what: 'fight' })

    const known = takeIn(db, read)
    if (known) return { known, done: new Set(read.known) }
    // what we remembered was another fight's: from the beginning, then
    forget(db, combatId)
    if (isLast) throw new Error(`the log of fight ${combatId} has a gap`)
  }
  throw new Failure('not_found', { what: 'fight' })
}
