import type { CombatInput, RenameCombatInput } from '@tomekeeper/contracts/combat'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { forget } from '../../fights/known-fights.ts'
import { combatForUpdate, deleteCombat, setOpen, setTitle } from './combat.repo.ts'

export const renameCombat = (ctx: Ctx<Dm>, { combatId, title }: RenameCombatInput) =>
  changing(ctx, combatId, (tx) => setTitle(tx, combatId, title))

/** Shows the fight to the table before it has begun; once the table sees it begin, it is open by itself. */
export const openToTable = (ctx: Ctx<Dm>, { combatId }: CombatInput) =>
  changing(ctx, combatId, (tx) => setOpen(tx, combatId, true), 'opens')

/** Takes the fight from the table's sight; whoever was looking at it finds it gone. */
export const closeToTable = (ctx: Ctx<Dm>, { combatId }: CombatInput) =>
  changing(ctx, combatId, (tx) => setOpen(tx, combatId, false))

/** For good, with its log. */
export async function removeCombat(ctx: Ctx<Dm>, { combatId }: CombatInput): Promise<Done> {
  const done = await changing(ctx, combatId, (tx) => deleteCombat(tx, combatId))
  forget(ctx.db, combatId)
  return done
}

/** The table hears of a fight that it could see before or can see now, and of no other. */
async function changing(
  { db, viewer }: Ctx<Dm>,
  combatId: string,
  change: (tx: Tx) => Promise<unknown>,
  opens?: 'opens',
): Promise<Done> {
  await db.transaction().execute(async (tx) => {
    const combat = await combatForUpdate(tx, viewer, combatId)
    if (!combat) throw new Failure('not_found', { what: 'fight' })

    await change(tx)
    const audience = opens || combat.openedToTableAt ? 'table' : 'dm'
    await publish(tx, viewer.campaignId, { type: 'combats.changed', subjectId: combatId, audience })
  })
  return { ok: true }
}
