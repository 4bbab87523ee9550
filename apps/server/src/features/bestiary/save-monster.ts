import type { MonsterView, SaveMonsterInput } from '@tomekeeper/contracts/bestiary'
import type { Dm } from '../../access/viewer.ts'
import { campaignMonsterForUpdate, findMonster, insertMonsters } from '../../bestiary/monsters.repo.ts'
import { haveRoomFor } from '../../bestiary/room.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
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
  const write = () => db.transaction().execute((tx) => writeMonster(tx, viewer, { ...input, id, address: locator }))
  try {
    await write()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // the id is taken: by this very monster, sent twice at once, or by somebody's whom nobody here may know of
    await write().catch(asNotFound)
  }
  const saved = await findMonster(db, viewer, locator)
  if (!saved) throw new Failure('not_found', { what: 'monster' })
  return monsterAsSeenBy(viewer, saved)
}

type Written = SaveMonsterInput & { id: string; address: string }

async function writeMonster(tx: Tx, viewer: Dm, { id, address, locator, basedOn, statBlock }: Written) {
  const before = await campaignMonsterForUpdate(tx, viewer, address)
  if (before?.removedAt || (!before && locator)) throw new Failure('not_found', { what: 'monster' })
  if (before && basedOn && basedOn !== before.updatedAt) throw new Failure('changed_meanwhile')

  if (before) await edit(tx, before.id, statBlock)
  else {
    await haveRoomFor(tx, viewer, 1)
    const { campaignId, userId: createdBy } = viewer
    await insertMonsters(tx, [{ id, locator: address, origin: 'homebrew', campaignId, createdBy, statBlock }])
  }
  await tellOfMonsters(tx, viewer, before?.isRevealed ?? false)
}

function asNotFound(error: unknown): never {
  if (isUniqueViolation(error)) throw new Failure('not_found', { what: 'monster' })
  throw error
}
