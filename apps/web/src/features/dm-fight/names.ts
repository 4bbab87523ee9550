import { type Combat, type Combatant, labelOf } from '@tomekeeper/combat'

const DM = { role: 'dm' } as const

/** What the DM calls somebody: "Goblin 2". */
export const nameOf = (one: Combatant) => labelOf(DM, one)

/** The same by id; whoever is gone without trace is someone. */
export const nameById = (combat: Combat, id: string) => {
  const one = combat.combatants[id]
  return one ? nameOf(one) : 'Someone'
}

/** "Goblin 1, Goblin 2 and Kira"; past four, "Goblin 1, Goblin 2 and 5 others". */
export function namesOf(combat: Combat, ids: readonly string[]) {
  const names = ids.map((id) => nameById(combat, id))
  if (names.length > 4) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? 'nobody')
}
