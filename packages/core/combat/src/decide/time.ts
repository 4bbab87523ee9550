import type { Fight, Step } from '../fight.ts'
import type { OrderOf } from '../vocabulary/commands.ts'
import type { TimeEvent } from '../vocabulary/events.ts'
import { refuse, type Refusal } from '../vocabulary/refusals.ts'

/** Orders about time itself. They need a fight's history, where every other order needs only its present. */
export type TimeOrder = OrderOf<'undo' | 'redo' | 'rewind'>

/** Undo, redo and rewind are one thing: an event that names the steps it takes back or takes again. */
export function decideTime(fight: Fight, order: TimeOrder): { event: TimeEvent } | { refusal: Refusal } {
  switch (order.type) {
    case 'undo': {
      const steps = firstSteps(fight.past, order.steps ?? 1)
      return steps.length > 0 ? { event: { type: 'undone', steps } } : { refusal: refuse('nothing_to_undo') }
    }
    case 'redo': {
      const steps = firstSteps(fight.future, order.steps ?? 1)
      return steps.length > 0 ? { event: { type: 'redone', steps } } : { refusal: refuse('nothing_to_redo') }
    }
    case 'rewind': {
      const event = 'seq' in order.to ? toEvent(fight, order.to.seq) : toRound(fight, order.to.round)
      return event ? { event } : { refusal: refuse('no_such_moment') }
    }
  }
}

function firstSteps(from: Step | null, count: number) {
  const steps: number[] = []
  for (let at = from; at && steps.length < count; at = at.next) steps.push(at.step)
  return steps
}

/** Back, or forward again, to just after the step that an event belongs to. */
function toEvent(fight: Fight, seq: number): TimeEvent | undefined {
  const later = before(fight.past, (step) => step.firstSeq <= seq && seq <= step.lastSeq)
  if (later && later.length > 0) return { type: 'undone', steps: later }
  if (later) return undefined // already there

  const earlier = before(fight.future, (step) => step.firstSeq <= seq && seq <= step.lastSeq, true)
  return earlier && { type: 'redone', steps: earlier }
}

/** Back to the moment a round began. */
function toRound(fight: Fight, round: number): TimeEvent | undefined {
  const { combat } = fight
  if (combat.round < round) return undefined
  // the step on whose near side the round had not begun is the one that began it, and it stays
  const later = before(fight.past, (step) => step.combat.round < round)
  return later && later.length > 0 ? { type: 'undone', steps: later } : undefined
}

/** The steps above the first that fits, newest first; nothing if none fits. */
function before(from: Step | null, fits: (step: Step) => boolean, including = false): number[] | undefined {
  const steps: number[] = []
  for (let at = from; at; at = at.next) {
    if (fits(at)) return including ? [...steps, at.step] : steps
    steps.push(at.step)
  }
  return undefined
}
