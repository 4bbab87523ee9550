import { type Fight, type FightEvent, newFight, replay } from '@tomekeeper/combat'
import type { Db } from '../db/tables.ts'
import type { FightRead } from './fights.repo.ts'
import type { Perceived } from './perceive.ts'

export type FightRow = Omit<NonNullable<FightRead>, 'events' | 'known'>

/** A fight as far as this process knows it. The log only grows, so what is known stays right; it may be behind. */
export type KnownFight = {
  row: FightRow
  log: FightEvent[]
  /** The log as JSON, without its brackets, as far as anybody has asked: see `logAsJson`. */
  json: { events: number; text: string }
  /** What the log adds up to, as far as anybody has asked: see `presentOf`. */
  fight: Fight
  /** What viewers have seen and heard of it, each up to where they last looked. */
  perceived: Map<string, Perceived>
}

const MOST_FIGHTS = 200
const MOST_EVENTS = 200_000

/** The fights that one process remembers, least recently used first. Only a saving: every answer is checked by `seq`. */
type Memory = Map<string, KnownFight>

// Each database has its own: two installations may live in one process.
const memories = new WeakMap<Db, Memory>()

function memoryOf(db: Db): Memory {
  const memory = memories.get(db) ?? new Map()
  memories.set(db, memory)
  return memory
}

export const knownFight = (db: Db, combatId: string): KnownFight | undefined => memoryOf(db).get(combatId)

/** Takes in what was read, and answers the fight as it is now. Null if it does not continue what is known. */
export function takeIn(db: Db, { events, known: _, ...row }: NonNullable<FightRead>): KnownFight | null {
  const memory = memoryOf(db)
  const before = memory.get(row.id)
  // an id may be used again once its fight is removed
  const fight =
    before && before.row.createdAt === row.createdAt
      ? before
      : { row, log: [], json: { events: 0, text: '' }, fight: newFight, perceived: new Map<string, Perceived>() }
  append(fight, events)
  if (fight.log.length < row.seq) {
    memory.delete(row.id)
    return null
  }

  // a slower reader may come later with an older row
  if (row.seq >= fight.row.seq) fight.row = row
  memory.delete(row.id)
  memory.set(row.id, fight)
  forgetSome(memory, row.id)
  return fight
}

/** Events that are known already, because somebody has read them meanwhile, change nothing. */
export function append({ log }: KnownFight, events: readonly FightEvent[]) {
  for (const event of events) if (event.seq === log.length + 1) log.push(event)
}

export const forget = (db: Db, combatId: string) => memoryOf(db).delete(combatId)

/** The whole known log as JSON. What was written before is not written again. */
export function logAsJson({ log, json }: KnownFight): string {
  if (json.events < log.length) {
    const news = JSON.stringify(log.slice(json.events)).slice(1, -1)
    json.text = json.events === 0 ? news : `${json.text},${news}`
    json.events = log.length
  }
  return `[${json.text}]`
}

/** The fight at the end of its known log. */
export function presentOf(known: KnownFight): Fight {
  if (known.fight.seq < known.log.length) known.fight = replay(known.log.slice(known.fight.seq), known.fight)
  return known.fight
}

function forgetSome(memory: Memory, except: string) {
  let events = 0
  for (const { log } of memory.values()) events += log.length
  for (const [id, { log }] of memory) {
    if (memory.size <= MOST_FIGHTS && events <= MOST_EVENTS) return
    if (id === except) continue
    memory.delete(id)
    events -= log.length
  }
}
