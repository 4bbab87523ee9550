import type {
  CoreMonsterInput,
  CoreMonsterView,
  DoubtfulMonster,
  ReviewCoreMonsterInput,
  SaveCoreMonsterInput,
} from '@tomekeeper/contracts/bestiary'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Admin } from '../../access/viewer.ts'
import { recordAdminAction } from '../../audit/record-admin-action.ts'
import type { UserCtx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publishEverywhere } from '../../events/publish.ts'
import { coreMonster, coreMonsterForUpdate, doubtfulCore, edit, setReview } from './bestiary.repo.ts'
import { coreMonsterView, doubtfulMonster } from './monster.view.ts'

/** Mined from the core rules, and waiting for an admin to look. */
export const listDoubtfulCore = async ({ db, user }: UserCtx<Admin>): Promise<DoubtfulMonster[]> =>
  (await doubtfulCore(db, user)).map(doubtfulMonster)

export async function getCoreMonster(
  { db, user }: UserCtx<Admin>,
  { locator }: CoreMonsterInput,
): Promise<CoreMonsterView> {
  const monster = await coreMonster(db, user, locator)
  if (!monster) throw new Failure('not_found', { what: 'monster' })
  return coreMonsterView(monster)
}

/** The admin looked; every campaign that uses the book sees the outcome. */
export function reviewCoreMonster(ctx: UserCtx<Admin>, { locator, review }: ReviewCoreMonsterInput): Promise<Done> {
  return ctx.db.transaction().execute(async (tx) => {
    const monster = await coreMonsterForUpdate(tx, ctx.user, locator)
    if (!monster) throw new Failure('not_found', { what: 'monster' })
    if (monster.review === review) return { ok: true }

    await setReview(tx, monster.id, review)
    await recordAdminAction(tx, ctx, {
      by: ctx.user.id,
      action: 'core_monster.reviewed',
      subject: monster.id,
      details: { name: monster.name, review },
    })
    await publishEverywhere(tx, 'bestiary.changed')
    return { ok: true }
  })
}

/** Mends what was read wrongly; from then on it counts as looked at. */
export async function saveCoreMonster(ctx: UserCtx<Admin>, input: SaveCoreMonsterInput): Promise<CoreMonsterView> {
  await ctx.db.transaction().execute(async (tx) => {
    const monster = await coreMonsterForUpdate(tx, ctx.user, input.locator)
    if (!monster) throw new Failure('not_found', { what: 'monster' })
    if (input.basedOn && input.basedOn !== monster.updatedAt) throw new Failure('changed_meanwhile')

    await edit(tx, monster.id, input.statBlock)
    await recordAdminAction(tx, ctx, {
      by: ctx.user.id,
      action: 'core_monster.changed',
      subject: monster.id,
      details: { name: input.statBlock.name },
    })
    await publishEverywhere(tx, 'bestiary.changed')
  })
  return getCoreMonster(ctx, input)
}
