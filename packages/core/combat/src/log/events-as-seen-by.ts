import { apply } from '../evolve/apply.ts'
import { seenRound, seenTurn } from '../view/seen-turn.ts'
import type { Viewer } from '../vocabulary/actor.ts'
import { NO_COMBAT, type FightEvent, type Happening, type TimeEvent } from '../vocabulary/events.ts'
import { isHeard } from './heard.ts'
import { lookAt } from './look.ts'
import { sentenceFor } from './sentences.ts'
import { stepsTakenBack } from './taken-back.ts'

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
export function eventsAsSeenBy(viewer: Viewer, events: readonly FightEvent[]): SeenEvent[] {
  const gone = stepsTakenBack(events)
  const heard: SeenEvent[] = []
  let waiting: SeenEvent[] = []
  let combat = NO_COMBAT
  for (const event of events) {
    if (isAboutTime(event) || gone.has(event.step)) continue
    const before = combat
    combat = apply(combat, event)
    const look = lookAt(viewer, before, combat)
    if (!isHeard(event, look)) continue

    const isDm = viewer.role === 'dm'
    const seen: SeenEvent = {
      seq: 0,
      round: isDm ? combat.round : seenRound(viewer, combat),
      turn: isDm ? combat.turn : (seenTurn(viewer, combat)?.id ?? null),
      type: event.type,
      id: subjectOf(event),
      sentence: sentenceFor(event, look),
    }
    if (!isDm && BETWEEN_TURNS.includes(event.type)) waiting.push(seen)
    else if (TURN_IS_SEEN.includes(event.type)) {
      // what waited belongs to the moment the turn is seen to change
      heard.push(...waiting.map((one) => ({ ...one, round: seen.round, turn: seen.turn })), seen)
      waiting = []
    } else heard.push(seen)
  }
  return heard.map((one, index) => ({ ...one, seq: index + 1 }))
}

const BETWEEN_TURNS: readonly Happening['type'][] = ['fight_started', 'turn_ended', 'round_started']
const TURN_IS_SEEN: readonly Happening['type'][] = ['turn_started', 'fight_ended']

const isAboutTime = (event: FightEvent): event is FightEvent & TimeEvent =>
  event.type === 'undone' || event.type === 'redone'

const subjectOf = (event: Happening) =>
  'id' in event ? event.id : event.type === 'combatant_joined' ? event.combatant.id : null
