import { evolve } from '../evolve.ts'
import { newFight } from '../fight.ts'
import type { Actor, Viewer } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { FightEvent } from '../vocabulary/events.ts'
import { eventsAsSeenBy, type SeenEvent } from './events-as-seen-by.ts'
import { counted, lookAt } from './look.ts'
import { sentenceFor } from './sentences.ts'
import { type Said, together } from './together.ts'
import { stepsTakenBack } from './taken-back.ts'

/** A command in the DM's history: what it did, whose it was, and whether it still counts. */
export type HistoryStep = {
  step: number
  firstSeq: number
  lastSeq: number
  round: number
  by: Actor
  isTakenBack: boolean
  sentences: readonly string[]
}

/** A turn in the table's history. */
export type HistoryTurn = { round: number; turn: string | null; sentences: readonly string[] }

/** The history a viewer may go through: the DM's in steps, with what was taken back; the table's in turns, without. */
export function historyAsSeenBy(viewer: { role: 'dm' }, events: readonly FightEvent[]): HistoryStep[]
export function historyAsSeenBy(viewer: Exclude<Viewer, { role: 'dm' }>, events: readonly FightEvent[]): HistoryTurn[]
export function historyAsSeenBy(viewer: Viewer, events: readonly FightEvent[]): HistoryStep[] | HistoryTurn[]
export function historyAsSeenBy(viewer: Viewer, events: readonly FightEvent[]): HistoryStep[] | HistoryTurn[] {
  return viewer.role === 'dm' ? inSteps(viewer, events) : inTurns(eventsAsSeenBy(viewer, events))
}

function inSteps(viewer: Viewer, events: readonly FightEvent[]): HistoryStep[] {
  const gone = stepsTakenBack(events)
  const steps: (Omit<HistoryStep, 'sentences'> & { said: Said[] })[] = []
  let fight = newFight
  for (const event of events) {
    const before = fight.combat
    fight = evolve(fight, event)
    const { seq, step, by } = event
    let last = steps.at(-1)
    if (last?.step !== step) {
      last = { step, firstSeq: seq, lastSeq: seq, round: 0, by, isTakenBack: gone.has(step), said: [] }
      steps.push(last)
    }
    last.lastSeq = seq
    last.round = fight.combat.round
    const said = saidOf(viewer, event, before, fight.combat)
    if (said !== null) last.said.push(said)
  }
  return steps.map(({ said, ...step }) => ({ ...step, sentences: together(said) }))
}

function saidOf(viewer: Viewer, event: FightEvent, before: Combat, after: Combat): Said | null {
  const count = 'steps' in event ? counted(event.steps.length, 'step') : ''
  if (event.type === 'undone') return { who: null, sentence: `The DM takes back ${count}.` }
  if (event.type === 'redone') return { who: null, sentence: `The DM takes ${count} again.` }
  const look = lookAt(viewer, before, after)
  const sentence = sentenceFor(event, look)
  const subject = 'id' in event ? event.id : event.type === 'combatant_joined' ? event.combatant.id : null
  return sentence === null ? null : { who: subject === null ? null : look.name(subject), sentence }
}

/** What a viewer has heard, turn by turn. */
export function inTurns(heard: readonly SeenEvent[]): HistoryTurn[] {
  const turns: (HistoryTurn & { sentences: string[] })[] = []
  for (const { round, turn, sentence } of heard) {
    if (sentence === null) continue
    const last = turns.at(-1)
    if (last && last.round === round && last.turn === turn) last.sentences.push(sentence)
    else turns.push({ round, turn, sentences: [sentence] })
  }
  return turns
}

/** The log as lines to read aloud or keep, a heading for each round, without what was taken back. */
export const logInSentences = (viewer: Viewer, events: readonly FightEvent[]): string[] =>
  eventsAsSeenBy(viewer, events).flatMap(({ sentence }) => sentence ?? [])
