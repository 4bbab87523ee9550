import { type Actor, type Command, decide, type Fight, type FightEvent, type Order, replay } from '@tomekeeper/combat'
import type { Refusal } from '@tomekeeper/combat'

/** A command on its way to a fight. */
export type Given = {
  commandId: string
  by: Actor
  order: Order
  /** The last event its giver had seen; null for players, whose orders hold whatever has happened. */
  seq: number | null
}

export type Outcome =
  | { became: 'done' }
  | { became: 'stale' }
  | { became: 'refused'; refusal: Refusal }
  /** The table doesn't know of this fight. */
  | { became: 'unknown' }

export type Plan = {
  outcomes: Outcome[]
  /** What the commands bring about, and the fight after it. */
  events: FightEvent[]
  fight: Fight
  /** Ids of the commands that were carried out. */
  carriedOut: string[]
}

type Known = { fight: Fight; log: readonly FightEvent[]; isOpen: boolean; done: ReadonlySet<string> }

/** What becomes of commands that wait for one fight, in the order they came. */
export function plan(known: Known, given: readonly Given[], random: () => number): Plan {
  const done = new Set(known.done)
  const events: FightEvent[] = []
  const carriedOut: Plan['carriedOut'] = []
  let fight = known.fight

  const outcomes = given.map(({ commandId, by, order, seq }): Outcome => {
    if (by.role === 'player' && !known.isOpen) return { became: 'unknown' }
    if (done.has(commandId)) return { became: 'done' }
    if (seq !== null && hasGoneOn([...known.log.slice(seq), ...events.slice(Math.max(0, seq - known.log.length))]))
      return { became: 'stale' }
    if (seq !== null && seq > fight.seq) return { became: 'stale' }

    // safe: the contract has read the order with the library's own `readCommand`, and `decide` reads it again
    const decision = decide(fight, { ...order, by } as Command, random)
    if (!decision.ok) return { became: 'refused', refusal: decision.refusal }

    events.push(...decision.events)
    fight = replay(decision.events, fight)
    done.add(commandId)
    carriedOut.push(commandId)
    return { became: 'done' }
  })
  return { outcomes, events, fight, carriedOut }
}

/** What players propose meanwhile changes nothing that a DM could have decided by. */
const hasGoneOn = (events: readonly FightEvent[]) =>
  events.some(({ type }) => type !== 'proposal_made' && type !== 'proposal_withdrawn')
