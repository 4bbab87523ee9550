import type { Dm } from '../access/viewer.ts'
import type { Tx } from '../db/tables.ts'
import { Failure } from '../errors.ts'
import { countOwnMonsters } from './monsters.repo.ts'

const MOST_OWN_MONSTERS = 20_000

/** A campaign keeps so many monsters of its own, and no more. */
export async function haveRoomFor(tx: Tx, viewer: Dm, more: number): Promise<void> {
  if (more > 0 && (await countOwnMonsters(tx, viewer)) + more > MOST_OWN_MONSTERS)
    throw new Failure('too_large', {
      reason: 'bestiary_full',
      message: 'A campaign holds 20,000 monsters of its own. With this it would hold more.',
    })
}
