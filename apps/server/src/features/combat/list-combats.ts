import type { CombatCard } from '@tomekeeper/contracts/combat'
import type { Ctx } from '../../context.ts'
import { lookAt } from '../../fights/look-at.ts'
import { onlookerOf, perceive } from '../../fights/perceive.ts'
import { type CombatRow, findCombats } from './combat.repo.ts'
import { cardAsSeenBy } from './combat.view.ts'

export async function listCombats(ctx: Ctx): Promise<CombatCard[]> {
  const rows = await findCombats(ctx.db, ctx.viewer)
  return Promise.all(rows.map((row) => asCard(ctx, row)))
}

/** A running fight may look to a player as if it had not begun: then it has to be looked at. */
async function asCard({ db, viewer }: Ctx, row: CombatRow): Promise<CombatCard> {
  if (viewer.role === 'dm' || row.phase !== 'running') return cardAsSeenBy(viewer, row, null)
  const { known } = await lookAt(db, { ...viewer, combatId: row.id })
  return cardAsSeenBy(viewer, row, perceive(known, onlookerOf(viewer)).view)
}
