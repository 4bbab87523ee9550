import type { Combat } from '../vocabulary/combat.ts'
import type { Happening } from '../vocabulary/events.ts'
import { abilityEvents } from './ability-events.ts'
import { effectEvents } from './effect-events.ts'
import { fightEvents } from './fight-events.ts'
import { hitPointEvents } from './hit-point-events.ts'
import type { Appliers } from './patch.ts'
import { tableEvents } from './table-events.ts'
import { turnEvents } from './turn-events.ts'

const APPLIERS: Appliers = {
  ...fightEvents,
  ...turnEvents,
  ...hitPointEvents,
  ...effectEvents,
  ...abilityEvents,
  ...tableEvents,
}

/** The fight after something happened. What did not change is shared with the fight before. */
export function apply(combat: Combat, happening: Happening): Combat {
  // safe: the table is typed so that each key takes exactly the happening of its own name
  const applier = APPLIERS[happening.type] as (combat: Combat, happening: Happening) => Combat
  return applier(combat, happening)
}
