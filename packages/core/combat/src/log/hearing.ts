import { apply } from '../evolve/apply.ts'
import { seenRound, seenTurn } from '../view/seen-turn.ts'
import type { Viewer } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'
import { NO_COMBAT, type FightEvent, type Happening, type TimeEvent } from '../vocabulary/events.ts'
import type { SeenEvent } from './events-as-seen-by.ts'
import { isHeard } from './heard.ts'
import { lookAt } from './look.ts'
import { sentenceFor } from './sentences.ts'
import { stepsTakenBack } from './taken-back.ts'

/** How far one viewer has heard a log. */
export type Hearing = {
  readonly viewer: Viewer
  readonly combat: Combat
  readonly heard: readonly SeenEvent[]
  /** Changes of turns that the viewer will only hear of when somebody they see acts. */
  readonly waiting: readonly SeenEvent[]
}

/** A viewer before the first event. */
export const nothingHeard = (viewer: Viewer): Hearing => ({ viewer, combat: NO_COMBAT, heard: [], waiting: [] })

/**
 * Hears on: what a viewer has heard with the events that follow. Where steps are taken back or again, what was heard
 * before may change; then the whole log is to be heard anew: see `isAboutTime`.
 */
export function hearOn(hearing: Hearing, events: readonly FightEvent[]): Hearing {
  const { viewer } = hearing
  const isDm = viewer.role === 'dm'
  const gone = stepsTakenBack(events)
  const heard = [...hearing.heard]
  let { combat, waiting } = hearing
  const hear = (one: Omit<SeenEvent, 'seq'>) => heard.push({ ...one, seq: heard.length + 1 })

  for (const event of events) {
    if (isAboutTime(event) || gone.has(event.step)) continue
    const before = combat
    combat = apply(combat, event)
    const look = lookAt(viewer, before, combat)
    if (!isHeard(event, look)) continue

    const seen: SeenEvent = {
      seq: 0,
      round: isDm ? combat.round : seenRound(viewer, combat),
      turn: isDm ? combat.turn : (seenTurn(viewer, combat)?.id ?? null),
      type: event.type,
      id: subjectOf(event),
      sentence: sentenceFor(event, look),
    }
    if (!isDm && BETWEEN_TURNS.includes(event.type)) waiting = [...waiting, seen]
    else if (TURN_IS_SEEN.includes(event.type)) {
      // what waited belongs to the moment the turn is seen to change
      for (const one of waiting) hear({ ...one, round: seen.round, turn: seen.turn })
      waiting = []
      hear(seen)
    } else hear(seen)
  }
  return { viewer, combat, heard, waiting }
}

/** Whether an event takes steps back or again. */
export const isAboutTime = (event: FightEvent): event is FightEvent & TimeEvent =>
  event.type === 'undone' || event.type === 'redone'

const BETWEEN_TURNS: readonly Happening['type'][] = ['fight_started', 'turn_ended', 'round_started']
const TURN_IS_SEEN: readonly Happening['type'][] = ['turn_started', 'fight_ended']

const subjectOf = (event: Happening) =>
  'id' in event ? event.id : event.type === 'combatant_joined' ? event.combatant.id : null
