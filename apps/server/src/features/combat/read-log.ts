import type { CombatLog, CombatLogInput } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { lookAt } from '../../fights/look-at.ts'

export async function readLog({ db, viewer }: Ctx<Dm>, { combatId, after }: CombatLogInput): Promise<CombatLog> {
  const { known } = await lookAt(db, { ...viewer, combatId })
  return { seq: known.log.length, events: known.log.slice(after) }
}
