import { evolve } from '../evolve.ts'
import { newFight } from '../fight.ts'
import type { Actor, Viewer } from '../vocabulary/actor.ts'
import type { FightEvent } from '../vocabulary/events.ts'
import { eventsAsSeenBy, type SeenEvent } from './events-as-seen-by.ts'
import { counted, lookAt } from './look.ts'
import { sentenceFor } from './sentences.ts'
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
  const steps: (HistoryStep & { sentences: string[] })[] = []
  let fight = newFight
  for (const event of events) {
    const before = fight.combat
    fight = evolve(fight, event)
    const { seq, step, by } = event
    let last = steps.at(-1)
    if (last?.step !== step) {
      last = { step, firstSeq: seq, lastSeq: seq, round: 0, by, isTakenBack: gone.has(step), sentences: [] }
      steps.push(last)
    }
    last.lastSeq = seq
    last.round = fight.combat.round
    const sentence = sentenceOf(viewer, event, before, fight.combat)
    if (sentence !== null) last.sentences.push(sentence)
  }
  return steps
}

function sentenceOf(viewer: Viewer, event: FightEvent, before: typeof newFight.combat, after: typeof before) {
  if (event.type === 'undone') return `The DM takes back ${counted(event.steps.length, 'step')}.`
  if (event.type === 'redone') return `The DM takes ${counted(event.steps.length, 'step')} again.`
  return sentenceFor(event, lookAt(viewer, before, after))
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
