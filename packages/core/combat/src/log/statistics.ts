import { combatantOf } from '../evolve/patch.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant, Side } from '../vocabulary/combatant.ts'
import { NO_COMBAT, type FightEvent, type HappeningOf } from '../vocabulary/events.ts'
import { whatHolds, whoWentDown, type Held } from './what-holds.ts'

/** What one combatant did and suffered (STAT-1 to STAT-5). Damage is as it landed, after defences. */
export type CombatantTally = {
  id: string
  dealt: number
  taken: number
  /** Hit points given back to others and to oneself. */
  healed: number
  /** Hit points got back. */
  regained: number
  /** Hits that did damage, each target counted. */
  hits: number
  crits: number
  /** How often it dropped to 0 hit points, or was knocked out. */
  downs: number
  /** How many it killed or knocked out. */
  kills: number
  turns: number
}

/** Damage dealt, by the side of whoever dealt it; `unknown` where nobody said who it was. */
export type DealtBySide = Record<Side | 'unknown', number>

/** One round: what was dealt by whom, and how the party stood at its end. */
export type RoundTally = { round: number; dealt: DealtBySide; partyHp: number; partyMaxHp: number }

/** A fight in numbers. */
export type FightStatistics = {
  /** In the order they joined. */
  combatants: readonly CombatantTally[]
  /** What was dealt and healed without a known source. */
  unknown: { dealt: number; healed: number }
  /** Round 0 is how the party stood when the fight began, and what was dealt before it. */
  rounds: readonly RoundTally[]
}

type Tallies = Map<string, CombatantTally>
type Count = { tallies: Tallies; unknown: { dealt: number; healed: number }; rounds: Map<number, RoundTally> }
type LastHit = { step: number; id: string; sourceId: string | null }

/** A fight in numbers, from its log; what was taken back never happened. For the DM: it knows everyone (STAT-6). */
export function statisticsOf(events: readonly FightEvent[]): FightStatistics {
  const count: Count = { tallies: new Map(), unknown: { dealt: 0, healed: 0 }, rounds: new Map() }
  let lastHit: LastHit | null = null
  let latest = NO_COMBAT
  for (const held of whatHolds(events)) {
    lastHit = tally(count, held, lastHit)
    if (held.after.phase === 'ended') continue
    if (latest.phase !== 'closed' && latest.round !== held.after.round) noteHp(count.rounds, latest)
    latest = held.after
  }
  if (latest.phase !== 'closed') noteHp(count.rounds, latest)
  return {
    combatants: [...count.tallies.values()],
    unknown: count.unknown,
    rounds: [...count.rounds.values()].sort((a, b) => a.round - b.round),
  }
}

function tally(count: Count, held: Held, lastHit: LastHit | null): LastHit | null {
  const { event, after } = held
  const of = (id: string) => tallyOf(count.tallies, id)
  const down = whoWentDown(held)
  if (down !== null) of(down).downs += 1
  switch (event.type) {
    case 'combatant_joined':
      of(event.combatant.id)
      return lastHit
    case 'turn_started':
      if (event.fresh) of(event.id).turns += 1
      return lastHit
    case 'damage_taken':
      tallyDamage(count, event, after)
      return { step: event.step, id: event.id, sourceId: event.sourceId }
    case 'healed':
      of(event.id).regained += event.amount
      if (event.sourceId === null) count.unknown.healed += event.amount
      else of(event.sourceId).healed += event.amount
      return lastHit
    case 'knocked_out':
    case 'died': {
      const killer = lastHit?.step === event.step && lastHit.id === event.id ? lastHit.sourceId : null
      if (killer !== null && killer !== event.id) of(killer).kills += 1
      return lastHit
    }
    default:
      return lastHit
  }
}

function tallyDamage(count: Count, { id, sourceId, total, critical }: HappeningOf<'damage_taken'>, combat: Combat) {
  tallyOf(count.tallies, id).taken += total
  roundOf(count.rounds, combat.round).dealt[sideOf(combat, sourceId)] += total
  if (sourceId === null) {
    count.unknown.dealt += total
    return
  }
  const source = tallyOf(count.tallies, sourceId)
  source.dealt += total
  if (total > 0) source.hits += 1
  if (total > 0 && critical) source.crits += 1
}

const sideOf = (combat: Combat, id: string | null) =>
  id === null ? 'unknown' : (combatantOf(combat, id)?.side ?? 'unknown')

function tallyOf(tallies: Tallies, id: string): CombatantTally {
  const known = tallies.get(id)
  if (known) return known
  const fresh = { id, dealt: 0, taken: 0, healed: 0, regained: 0, hits: 0, crits: 0, downs: 0, kills: 0, turns: 0 }
  tallies.set(id, fresh)
  return fresh
}

function roundOf(rounds: Map<number, RoundTally>, round: number): RoundTally {
  const known = rounds.get(round)
  if (known) return known
  const dealt = { party: 0, foe: 0, neutral: 0, unknown: 0 }
  const fresh = { round, dealt, partyHp: 0, partyMaxHp: 0 }
  rounds.set(round, fresh)
  return fresh
}

/** Told at every change of rounds, so that a round keeps what it last saw. */
function noteHp(rounds: Map<number, RoundTally>, combat: Combat) {
  const tally = roundOf(rounds, combat.round)
  const party = Object.values(combat.combatants).filter(isOfTheParty)
  tally.partyHp = party.reduce((sum, one) => sum + one.hp, 0)
  tally.partyMaxHp = party.reduce((sum, one) => sum + one.maxHp, 0)
}

/** A character who fought for the party (STAT-7): those who wait for a later wave, or were taken out, did not. */
export const isOfTheParty = ({ kind, side, presence, departure }: Combatant) =>
  kind === 'character' && side === 'party' && presence !== 'waiting' && departure?.how !== 'removed'
