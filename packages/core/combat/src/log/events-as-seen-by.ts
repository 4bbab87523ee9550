import type { Viewer } from '../vocabulary/actor.ts'
import type { FightEvent, Happening } from '../vocabulary/events.ts'
import { hearOn, nothingHeard } from './hearing.ts'

/** An event as the table hears of it: its place among what the table hears, and a sentence. */
export type SeenEvent = {
  /** Counts only what this viewer hears, so that no gap tells of what they don't. */
  seq: number
  round: number
  turn: string | null
  type: Happening['type']
  /** Whom it is about. */
  id: string | null
  sentence: string | null
}

/**
 * A log from its first event, as a viewer may hear it. To everyone but the DM, what was taken back never happened.
 * While someone unseen acts, the change of turns waits, as it does in `asSeenBy`.
 */
export const eventsAsSeenBy = (viewer: Viewer, events: readonly FightEvent[]): SeenEvent[] => [
  ...hearOn(nothingHeard(viewer), events).heard,
]
