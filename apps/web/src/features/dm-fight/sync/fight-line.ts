import { decide, type FightEvent, newFight, type Order, type Random, type Refusal } from '@tomekeeper/combat'
import type { CombatLog, CommandAnswer } from '@tomekeeper/contracts/combat'
import { envelopeOf } from '../../../lib/errors.ts'
import { orderInWords } from '../order-words.ts'
import { grown, predicted, type Told } from './predicted.ts'
import { RefusedOrder } from './refused-order.ts'
import type { Asked, Task } from './task.ts'
import { withDice } from './with-dice.ts'

/** Why nothing more is sent until the DM has decided about the first that waits. */
export type Stuck = { why: 'stale' } | { why: 'failed'; error: unknown }

/** A fight as this screen knows it. */
export type FightLineState = {
  phase: 'loading' | 'failed' | 'ready'
  error: unknown
  /** With what waits already carried out, as far as that can be told here. */
  shown: Told
  /** The last step the server is known to have. */
  confirmed: number
  waiting: readonly Task[]
  stuck: Stuck | null
  /** Since when the server has not been reached; null while it is. */
  lostSince: number | null
}

/** Everything outside: the server, the browser's memory, the clock and the dice. */
export type World = {
  ask: (after: number) => Promise<CombatLog>
  send: (task: Task) => Promise<CommandAnswer>
  kept: { read: () => Task[]; write: (tasks: readonly Task[]) => void }
  newId: () => string
  now: () => number
  random: Random
  /** Runs something later; the answer calls it off. */
  later: (ms: number, run: () => void) => () => void
}

const NOTHING: Told = { fight: newFight, log: [] }
const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 10_000
const DECIDE_FIRST = { code: 'decide_first', sentence: 'First decide about what is waiting above.' }

/**
 * The line between this screen and the server's log: what was heard, what was asked and not yet answered, in order. One
 * thing is asked at a time; what cannot be sent waits, here and in the browser's memory.
 */
export function fightLine(world: World) {
  let phase: FightLineState['phase'] = 'loading'
  let error: unknown = null
  let told = NOTHING
  let waiting: readonly Task[] = world.kept.read()
  let stuck: Stuck | null = null
  let lostSince: number | null = null

  let isSending = false
  let isAsking = false
  let askAgain = false
  let isClosed = false
  let retryAfter = FIRST_RETRY_MS
  let callOff = () => {}

  const listeners = new Set<() => void>()
  const stateNow = (): FightLineState => ({
    phase,
    error,
    // what is undecided is not shown as done
    shown: stuck ? told : predicted(told, waiting),
    confirmed: told.fight.step,
    waiting,
    stuck,
    lostSince,
  })
  let state = stateNow()
  function changed() {
    state = stateNow()
    for (const listener of listeners) listener()
  }

  const hear = (events: readonly FightEvent[]) => {
    told = grown(told, events)
  }
  const wait = (tasks: readonly Task[]) => {
    waiting = tasks
    world.kept.write(tasks)
  }

  async function load() {
    phase = 'loading'
    changed()
    try {
      const { events } = await world.ask(0)
      hear(events)
      phase = 'ready'
      error = null
    } catch (failure) {
      phase = 'failed'
      error = failure
    }
    changed()
    void pump()
  }

  /** Asks for what happened since. While something of ours is under way, its answer brings that too. */
  async function lookAgain() {
    if (phase === 'failed') return void load()
    if (phase !== 'ready') return
    if (waiting.length > 0 && !stuck) return void pump()
    if (isSending || isAsking) {
      askAgain = true
      return
    }
    isAsking = true
    askAgain = false
    const answer = await world.ask(told.fight.seq).catch(() => null)
    isAsking = false
    // what was asked meanwhile may be in this answer already, unrecognised: its own answer will tell
    if (isSending || (waiting.length > 0 && !stuck)) return
    if (answer) {
      hear(answer.events)
      changed()
    }
    if (askAgain) void lookAgain()
  }

  async function pump() {
    const task = waiting[0]
    if (!task || isSending || stuck || phase !== 'ready' || isClosed) return
    callOff()
    isSending = true
    try {
      const answer = await world.send(task)
      lostSince = null
      retryAfter = FIRST_RETRY_MS
      hear(answer.events)
      if (answer.outcome === 'stale') stuck = { why: 'stale' }
      else wait(waiting.slice(1).map((one) => ({ ...one, seen: Math.max(one.seen, lastOwn(answer)) })))
    } catch (failure) {
      if (isPassing(failure)) {
        lostSince ??= world.now()
        callOff = world.later(retryAfter, () => void pump())
        retryAfter = Math.min(LONGEST_RETRY_MS, retryAfter * 2)
        isSending = false
        changed()
        return
      }
      lostSince = null
      stuck = { why: 'failed', error: failure }
    }
    isSending = false
    changed()
    if (askAgain) void lookAgain()
    void pump()
  }

  function ask(asked: Asked, says: string) {
    const task: Task = { commandId: world.newId(), asked, says, seen: told.fight.seq, since: world.now() }
    wait([...waiting, task])
    changed()
    void pump()
  }

  /** Lets the rest go on, its giver having seen the latest. */
  function goOn(tasks: readonly Task[]) {
    stuck = null
    wait(tasks.map((one) => ({ ...one, seen: told.fight.seq })))
    changed()
    void pump()
  }

  return {
    state: () => state,
    onChange(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Begins to follow; the answer stops it. */
    open() {
      isClosed = false
      if (phase === 'ready') void pump()
      else void load()
      return () => {
        isClosed = true
        callOff()
      }
    },
    load,
    lookAgain,
    /** Tries again at once what waits for the server. */
    tryNow: () => void pump(),

    /** Gives an order; the answer is why the rules refuse it, or nothing. */
    give(order: Order): Refusal | { code: string; sentence: string } | null {
      if (stuck) return DECIDE_FIRST
      const { combat } = state.shown.fight
      const dealt = withDice(combat, order, world.random)
      const decision = decide(state.shown.fight, { ...dealt, by: { role: 'dm' } })
      if (!decision.ok) return decision.refusal
      ask({ kind: 'order', order: dealt }, orderInWords(state.shown, dealt))
      return null
    },
    /** Asks for newcomers whom only the server can look up. */
    invite(asked: Exclude<Asked, { kind: 'order' }>, says: string) {
      if (stuck) return DECIDE_FIRST
      ask(asked, says)
      return null
    },

    /** Does what came too late all the same, now that its giver has seen what happened meanwhile. */
    insist() {
      const [first, ...rest] = waiting
      if (!first || !stuck) return
      if (first.asked.kind === 'order') {
        const decision = decide(told.fight, { ...first.asked.order, by: { role: 'dm' } })
        if (!decision.ok) {
          stuck = { why: 'failed', error: new RefusedOrder(decision.refusal) }
          return changed()
        }
      }
      goOn([{ ...first, commandId: world.newId() }, ...rest])
    },
    discard: () => goOn(waiting.slice(1)),
    discardAll: () => goOn([]),
  }
}

export type FightLine = ReturnType<typeof fightLine>

/** No answer of ours, or one that only asks for patience. */
function isPassing(failure: unknown) {
  const code = envelopeOf(failure)?.code
  return code === undefined || code === 'unavailable' || code === 'too_many_requests'
}

/** The last event of the command's own step: proposals may precede it, and somebody else's steps may follow. */
function lastOwn({ events, seq }: CommandAnswer) {
  const own = events.find(({ type }) => type !== 'proposal_made' && type !== 'proposal_withdrawn')
  return own ? Math.max(...events.filter(({ step }) => step === own.step).map((event) => event.seq)) : seq
}
