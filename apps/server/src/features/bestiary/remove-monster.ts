import type { MonsterInput } from '@tomekeeper/contracts/bestiary'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Dm } from '../../access/viewer.ts'
import { campaignMonsterForUpdate } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { markRemoved } from './bestiary.repo.ts'
import { tellOfMonsters } from './tell-about.ts'

/** Takes a monster of the campaign's own out of the bestiary. It is kept for a while, so that it can come back. */
export const removeMonster = (ctx: Ctx<Dm>, input: MonsterInput): Promise<Done> => setRemoved(ctx, input, true)

/** Brings back what was taken out, as it was: revealed if it was revealed, in the encounters it stood in. */
export const restoreMonster = (ctx: Ctx<Dm>, input: MonsterInput): Promise<Done> => setRemoved(ctx, input, false)

function setRemoved({ db, viewer }: Ctx<Dm>, { locator }: MonsterInput, removed: boolean): Promise<Done> {
  return db.transaction().execute(async (tx) => {
    const monster = await campaignMonsterForUpdate(tx, viewer, locator)
    if (!monster) throw new Failure('not_found', { what: 'monster' })
    if ((monster.removedAt !== null) === removed) return { ok: true }

    await markRemoved(tx, monster.id, removed)
    await tellOfMonsters(tx, viewer, monster.isRevealed)
    return { ok: true }
  })
}
