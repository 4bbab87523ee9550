import type { CombatInput, CombatView } from '@tomekeeper/contracts/combat'
import type { Ctx } from '../../context.ts'
import { facesIn } from '../../fights/faces.ts'
import { findFaces } from '../../fights/faces.repo.ts'
import { lookAt } from '../../fights/look-at.ts'
import { onlookerOf, perceive } from '../../fights/perceive.ts'
import { cardFacts } from './combat.view.ts'

/** The fight through the caller's eyes; a DM sees it as the table does. */
export async function viewCombat({ db, viewer }: Ctx, { combatId }: CombatInput): Promise<CombatView> {
  const [{ known }, members] = await Promise.all([lookAt(db, { ...viewer, combatId }), findFaces(db, viewer)])
  const { view } = perceive(known, onlookerOf(viewer))
  return { ...cardFacts(viewer, known.row, view), view, faces: facesIn(view, members) }
}
