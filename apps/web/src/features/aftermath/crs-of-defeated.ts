import type { Combat } from '@tomekeeper/combat'
import { crForXp } from '@tomekeeper/xp'

/** A challenge rating for everyone who was defeated: a fight knows what they are worth, and that says which it is. */
export const crsOfDefeated = ({ award, combatants }: Combat): string[] =>
  (award?.defeated ?? []).flatMap((id) => {
    const found = crForXp(combatants[id]?.xp ?? 0)
    return found.ok ? found.cr : []
  })
