import type { MonsterCard, RevealMonsterInput } from '@tomekeeper/contracts/bestiary'
import type { Dm } from '../../access/viewer.ts'
import { findMonster } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { setRevealed } from './bestiary.repo.ts'
import { cardAsSeenBy } from './monster.view.ts'
import { tellOfMonsters } from './tell-about.ts'

/** Shows a monster to the table, or hides it again. Twice is once. */
export function revealMonster(
  { db, viewer }: Ctx<Dm>,
  { locator, revealed }: RevealMonsterInput,
): Promise<MonsterCard> {
  return db.transaction().execute(async (tx) => {
    const monster = await findMonster(tx, viewer, locator)
    if (!monster) throw new Failure('not_found', { what: 'monster' })

    if (await setRevealed(tx, viewer, monster.id, revealed)) await tellOfMonsters(tx, viewer, true)
    return cardAsSeenBy(viewer, { ...monster, isRevealed: revealed })
  })
}
