import { inTurns } from '@tomekeeper/combat'
import type { CombatStory, CombatStoryInput } from '@tomekeeper/contracts/combat'
import type { Ctx } from '../../context.ts'
import { lookAt } from '../../fights/look-at.ts'
import { onlookerOf, perceive } from '../../fights/perceive.ts'

/** The last turns in sentences, as far as the caller may hear them; a DM hears what the table does. */
export async function tellStory({ db, viewer }: Ctx, { combatId, turns }: CombatStoryInput): Promise<CombatStory> {
  const { known } = await lookAt(db, { ...viewer, combatId })
  return { turns: inTurns(perceive(known, onlookerOf(viewer)).hearing.heard).slice(-turns) }
}
