import type { Combat } from './vocabulary/combat.ts'
import { NO_COMBAT } from './vocabulary/events.ts'

/** A command that was carried out: its number, its events, and the fight on its far side. */
export type Step = { step: number; firstSeq: number; lastSeq: number; combat: Combat; next: Step | null; size: number }

/**
 * A fight with its history: what it is now, the steps that can be taken back (newest first) and those that can be
 * taken again. States share their structure, so remembering all of them costs little.
 */
export type Fight = {
  readonly combat: Combat
  /** The number of the last event and of the last step in the log. */
  readonly seq: number
  readonly step: number
  /** Steps done; each remembers the fight before it. */
  readonly past: Step | null
  /** Steps undone; each remembers the fight after it. */
  readonly future: Step | null
}

/** The fight before its first event. */
export const newFight: Fight = { combat: NO_COMBAT, seq: 0, step: 0, past: null, future: null }

/** The plain part of a fight, to store; its history is in the log. */
export type Snapshot = { combat: Combat; seq: number; step: number }

/** What to store so that `resume` can go on from here. */
export const snapshotOf = ({ combat, seq, step }: Fight): Snapshot => ({ combat, seq, step })

/** A fight from a stored snapshot. Every command works on it; only undo needs the log, with `replay`. */
export const resume = ({ combat, seq, step }: Snapshot): Fight => ({ combat, seq, step, past: null, future: null })
