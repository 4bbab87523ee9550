import type { MonsterView, SaveMonsterInput } from '@tomekeeper/contracts/bestiary'
import type { Dm } from '../../access/viewer.ts'
import { campaignMonsterForUpdate, findMonster, insertMonsters } from '../../bestiary/monsters.repo.ts'
import { haveRoomFor } from '../../bestiary/room.ts'
import type { Ctx } from '../../context.ts'
import { isUniqueViolation } from '../../db/violations.ts'
import { Failure } from '../../errors.ts'
import { edit } from './bestiary.repo.ts'
import { monsterAsSeenBy } from './monster.view.ts'
import { tellOfMonsters } from './tell-about.ts'

/** A new monster of the campaign's own, or a change to one: homebrew, imported, or mined from one of its documents. */
export async function saveMonster(ctx: Ctx<Dm>, input: SaveMonsterInput): Promise<MonsterView> {
  const { db, viewer } = ctx
  const id = input.id ?? ctx.newId()
  const locator = input.locator ?? `campaign:${id}`
  try {
    await db.transaction().execute(async (tx) => {
      const before = await campaignMonsterForUpdate(tx, viewer, locator)
      if (before?.removedAt || (!before && input.locator)) throw new Failure('not_found', { what: 'monster' })
      if (before && input.basedOn && input.basedOn !== before.updatedAt) throw new Failure('changed_meanwhile')

      if (before) await edit(tx, before.id, input.statBlock)
      else {
        await haveRoomFor(tx, viewer, 1)
        const { campaignId, userId: createdBy } = viewer
        const { statBlock } = input
        await insertMonsters(tx, [{ id, locator, origin: 'homebrew', campaignId, createdBy, statBlock }])
      }
      await tellOfMonsters(tx, viewer, before?.isRevealed ?? false)
    })
  } catch (error) {
    // the id is somebody else's, whom nobody here may know of
    if (isUniqueViolation(error)) throw new Failure('not_found', { what: 'monster' })
    throw error
  }
  const saved = await findMonster(db, viewer, locator)
  if (!saved) throw new Failure('not_found', { what: 'monster' })
  return monsterAsSeenBy(viewer, saved)
}
