import { NO_COMBAT, type FightEvent } from '../vocabulary/events.ts'
import { isOfTheParty } from './statistics.ts'
import { whatHolds, whoWentDown } from './what-holds.ts'

/** What a fight took out of the party. */
export type FightToll = {
  /** Hit points and temporary hit points lost to damage, as a share of all the party's; above 1 where healing came between. */
  toll: number
  downs: number
  deaths: number
  rounds: number
}

/** What a fight took out of the party's characters, from its log (STAT-8). */
export function tollOf(events: readonly FightEvent[]): FightToll {
  const lost = new Map<string, number>()
  const downs = new Map<string, number>()
  const mostHp = new Map<string, number>()
  const add = (sums: Map<string, number>, id: string, amount: number) => sums.set(id, (sums.get(id) ?? 0) + amount)
  let combat = NO_COMBAT
  let rounds = 0
  for (const held of whatHolds(events)) {
    const { event, after } = held
    combat = after
    rounds = Math.max(rounds, after.round)
    if (event.type === 'damage_taken') add(lost, event.id, event.hpLost + event.tempHpLost)
    const down = whoWentDown(held)
    if (down !== null) add(downs, down, 1)
    if (MAY_CHANGE_MAX.has(event.type))
      for (const { id, maxHp } of Object.values(after.combatants)) mostHp.set(id, Math.max(maxHp, mostHp.get(id) ?? 0))
  }
  const party = Object.values(combat.combatants).filter(isOfTheParty)
  const over = (sums: Map<string, number>) => party.reduce((sum, { id }) => sum + (sums.get(id) ?? 0), 0)
  const all = over(mostHp)
  return {
    toll: all > 0 ? over(lost) / all : 0,
    downs: over(downs),
    deaths: party.filter((one) => one.life === 'dead').length,
    rounds,
  }
}

const MAY_CHANGE_MAX = new Set<FightEvent['type']>(['combatant_joined', 'combatant_changed', 'max_hp_set'])
