import type { Viewer } from '../vocabulary/actor.ts'
import type { Combatant } from '../vocabulary/combatant.ts'

/** What somebody is called aloud; the DM also hears the number of those nobody has seen yet. */
export function labelOf(viewer: Viewer, { name, number, secretNumber }: Combatant) {
  if (number !== null) return `${name} ${number}`
  return viewer.role === 'dm' && secretNumber !== null ? `${name} (unseen ${secretNumber})` : name
}
