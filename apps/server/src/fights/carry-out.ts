import type { FightEvent } from '@tomekeeper/combat'
import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { type KnownFight, knownFight, presentOf } from './known-fights.ts'
import { lookAt } from './look-at.ts'
import { type Given, type Outcome, plan } from './plan.ts'
import { writePlan } from './write-plan.ts'

type Place = { campaignId: string; combatId: string }
type World = Pick<Deps, 'db' | 'random'>
type CarriedOut = { outcome: Outcome; log: readonly FightEvent[] }
type Waiting = Given & { settle(result: CarriedOut): void; fail(error: unknown): void }

const MOST_AT_ONCE = 50
const MOST_ATTEMPTS = 50

// One queue for each fight and database; it is gone when nobody waits.
const queues = new WeakMap<World['db'], Map<string, Waiting[]>>()

/**
 * Carries a command out: never twice, and never by halves. Commands of one fight take turns here, and whoever waits at the
 * same time is decided together and written in one statement; between processes, the fight's `seq` decides.
 */
export function carryOut(world: World, place: Place, given: Given): Promise<CarriedOut> {
  const fights = queues.get(world.db) ?? new Map<string, Waiting[]>()
  queues.set(world.db, fights)
  return new Promise((settle, fail) => {
    const waiting = fights.get(place.combatId)
    const one = { ...given, settle, fail }
    if (waiting) return void waiting.push(one)

    const queue = [one]
    fights.set(place.combatId, queue)
    void workThrough(world, place, queue).finally(() => fights.delete(place.combatId))
  })
}

async function workThrough(world: World, place: Place, queue: Waiting[]) {
  while (queue.length > 0) {
    const batch = queue.splice(0, MOST_AT_ONCE)
    try {
      await together(world, place, batch)
    } catch (error) {
      for (const { fail } of batch) fail(error)
    }
  }
}

async function together(world: World, place: Place, batch: Waiting[]) {
  const remembered = knownFight(world.db, place.combatId)
  let isFresh = false
  let latest: Latest | null = remembered?.row.campaignId === place.campaignId ? { known: remembered, done: NONE } : null

  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    if (!latest) {
      latest = await lookAt(
        world.db,
        { role: 'dm', ...place },
        batch.map(({ commandId }) => commandId),
      )
      isFresh = true
    }
    const { known, done } = latest
    const before = presentOf(known)
    const planned = plan(
      { fight: before, log: known.log, isOpen: known.row.openedToTableAt !== null, done },
      batch,
      world.random,
    )
    // what we remember may be old: nobody is sent away because of it
    const isSure = isFresh || planned.carriedOut.length === batch.length
    if (isSure && (await writePlan(world.db, known, before, planned))) {
      for (const [at, { settle }] of batch.entries())
        settle({ outcome: planned.outcomes[at] as Outcome, log: known.log })
      return
    }
    latest = null
  }
  throw new Failure('unavailable')
}

type Latest = { known: KnownFight; done: ReadonlySet<string> }
const NONE: ReadonlySet<string> = new Set()
