import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { HappeningOf, HappeningType } from '../vocabulary/events.ts'

/** What each kind of happening does to the state. */
export type Appliers<T extends HappeningType = HappeningType> = {
  [K in T]: (combat: Combat, happening: HappeningOf<K>) => Combat
}

/** Somebody by id; a name like `constructor` finds nobody. */
export const combatantOf = (combat: Combat, id: string): Combatant | undefined =>
  Object.hasOwn(combat.combatants, id) ? combat.combatants[id] : undefined

/** Somebody who must be there because an event says so; an event about nobody is a broken log. */
export function combatantIn(combat: Combat, id: string): Combatant {
  const combatant = combatantOf(combat, id)
  if (!combatant) throw new Error(`The log tells of a combatant who never joined: ${id}`)
  return combatant
}

/** The fight with something changed about one combatant; everything else is shared with the fight before. */
export const patch = (combat: Combat, id: string, changes: Partial<Combatant>): Combat => ({
  ...combat,
  combatants: { ...combat.combatants, [id]: { ...combatantIn(combat, id), ...changes } },
})
