import type { FightEvent } from '../vocabulary/events.ts'

/** The steps that the end of a log leaves taken back. */
export function stepsTakenBack(events: readonly FightEvent[]): Set<number> {
  const gone = new Set<number>()
  for (const event of events) {
    if (event.type === 'undone') for (const step of event.steps) gone.add(step)
    if (event.type === 'redone') for (const step of event.steps) gone.delete(step)
  }
  return gone
}
