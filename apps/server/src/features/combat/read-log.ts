import type { CombatLog, CombatLogInput } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { logAsJson } from '../../fights/known-fights.ts'
import { lookAt } from '../../fights/look-at.ts'
import { alreadyWritten } from '../../trpc/written.ts'

export async function readLog({ db, viewer }: Ctx<Dm>, { combatId, after }: CombatLogInput): Promise<CombatLog> {
  const { known } = await lookAt(db, { ...viewer, combatId })
  const seq = known.log.length
  if (after > 0) return { seq, events: known.log.slice(after) }
  return alreadyWritten({ seq, events: known.log.slice() }, `{"seq":${seq},"events":${logAsJson(known)}}`)
}
