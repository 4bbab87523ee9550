import type { LimitedAbility } from '../vocabulary/ability.ts'
import type { Legendary } from '../vocabulary/combatant.ts'

/** Legendary actions regained at the start of its turn; 2024 blocks may print more in the lair (LEG-1, LEG-4). */
export const legendaryActions = (block: Legendary, inLair: boolean) => (inLair ? block.actionsInLair : block.actions)

/** Legendary resistances not used yet today (LEG-5). */
export const legendaryResistancesLeft = (block: Legendary, inLair: boolean) =>
  Math.max(0, (inLair ? block.resistancesInLair : block.resistances) - block.resistancesUsed)

/** The initiative count of lair actions in 2014 (LAIR-1). */
export const LAIR_INITIATIVE = 20

/** Whether a d6 brings "Recharge 5–6" (`on` 5) back (RCH-1). */
export const recharges = (ability: Extract<LimitedAbility, { kind: 'recharge' }>, d6: number) => d6 >= ability.on

/** Whether it can be used now. */
export const isReady = (ability: LimitedAbility) => (ability.kind === 'recharge' ? ability.ready : ability.left > 0)
