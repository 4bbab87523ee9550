import { inTurnOrder } from '../rules/initiative.ts'
import type { Combat } from '../vocabulary/combat.ts'

/** The fight with its order worked out anew. */
export const inOrder = (combat: Combat): Combat => ({
  ...combat,
  order: Object.values(combat.combatants)
    .filter((one) => one.presence === 'present' && one.initiative.total !== null)
    .sort(inTurnOrder)
    .map((one) => one.id),
})
