import { apply } from '../evolve/apply.ts'
import { combatantOf } from '../evolve/patch.ts'
import type { Combat } from '../vocabulary/combat.ts'
import { NO_COMBAT, type FightEvent, type Happening } from '../vocabulary/events.ts'
import { stepsTakenBack } from './taken-back.ts'

/** Something that still counts, and the fight on both sides of it. */
export type Held = { event: Happening & { step: number }; before: Combat; after: Combat }

/** A log from its first event without what was taken back, each happening beside the fight it made. */
export function* whatHolds(events: readonly FightEvent[]): Generator<Held> {
  const gone = stepsTakenBack(events)
  let combat = NO_COMBAT
  for (const event of events) {
    if (event.type === 'undone' || event.type === 'redone' || gone.has(event.step)) continue
    const before = combat
    combat = apply(combat, event)
    yield { event, before, after: combat }
  }
}

/** Whoever dropped to 0 hit points or was knocked out by this: falling, or dying on one's feet (STAT-4). */
export function whoWentDown({ event, before }: Held): string | null {
  if (event.type === 'fell' || event.type === 'knocked_out') return event.id
  return event.type === 'died' && combatantOf(before, event.id)?.life === 'alive' ? event.id : null
}
