import { apply } from './evolve/apply.ts'
import { neverLower } from './evolve/numbering.ts'
import { newFight, type Fight, type Step } from './fight.ts'
import type { FightEvent } from './vocabulary/events.ts'

/** The fight after an event of its log. Pure: the same events always make the same fight. */
export function evolve(fight: Fight, event: FightEvent): Fight {
  switch (event.type) {
    case 'undone':
      return event.steps.reduce(takeBack, { ...fight, seq: event.seq, step: event.step })
    case 'redone':
      return event.steps.reduce(takeAgain, { ...fight, seq: event.seq, step: event.step })
    default:
      return {
        combat: apply(fight.combat, event),
        seq: event.seq,
        step: event.step,
        past: event.step === fight.step ? longer(fight.past, event.seq) : remembered(fight, event),
        future: null,
      }
  }
}

/** A fight told again from its log, on top of whatever came before it. */
export const replay = (events: Iterable<FightEvent>, from: Fight = newFight): Fight => {
  let fight = from
  for (const event of events) fight = evolve(fight, event)
  return fight
}

const longer = (past: Step | null, lastSeq: number) => past && { ...past, lastSeq }

// opening a fight is not a step: there is nothing before it to go back to
const remembered = ({ combat, past }: Fight, { seq, step }: FightEvent): Step | null =>
  combat.phase === 'closed'
    ? null
    : { step, firstSeq: seq, lastSeq: seq, combat, next: past, size: (past?.size ?? 0) + 1 }

function takeBack(fight: Fight, step: number): Fight {
  const { past, future, combat } = fight
  if (past?.step !== step) throw new Error(`The log takes back step ${step}, which is not the last one`)

  return {
    ...fight,
    combat: { ...past.combat, numbering: neverLower(past.combat.numbering, combat.numbering) },
    past: past.next,
    future: { ...past, combat, next: future, size: (future?.size ?? 0) + 1 },
  }
}

function takeAgain(fight: Fight, step: number): Fight {
  const { past, future, combat } = fight
  if (future?.step !== step) throw new Error(`The log takes step ${step} again, which is not the next one`)

  return {
    ...fight,
    combat: { ...future.combat, numbering: neverLower(future.combat.numbering, combat.numbering) },
    past: { ...future, combat, next: past, size: (past?.size ?? 0) + 1 },
    future: future.next,
  }
}
