import { type Combat, type Combatant, type FightEvent, tollOf } from '@tomekeeper/combat'
import type { FightFacts } from '@tomekeeper/contracts/combat'
import { assessEncounter } from '@tomekeeper/xp'
import type { Levels } from './levels-of-fighters.ts'

/** What was predicted of a fight that is over, and what it took. `combat` is what the log adds up to. */
export function fightFactsOf(log: readonly FightEvent[], combat: Combat, levels: Levels): FightFacts {
  const party = Object.values(levels).filter((level) => level !== null)
  const monsters = Object.values(combat.combatants)
    .filter(wasToBeFought)
    // a combatant has no challenge rating: what it is worth decides, and CR 0 only fills the place
    .map(({ xp, xpInLair }) => ({ cr: '0', count: 1, xp: combat.inLair ? (xpInLair ?? xp) : xp }))
  const assessed = assessEncounter({ rules: combat.rules, party, monsters })
  const { toll, downs, deaths, rounds } = tollOf(log)
  return {
    difficulty: assessed.ok ? assessed.difficulty : 'none',
    adjustedXp: assessed.ok ? assessed.adjustedXp : 0,
    budget: assessed.ok ? Math.max(0, ...Object.values(assessed.thresholds)) : 0,
    party,
    rounds,
    outcome: combat.outcome ?? 'unfinished',
    toll,
    downs,
    deaths,
  }
}

/** A foe that came: neither one of a wave that never did, nor one the DM took out again. */
const wasToBeFought = ({ side, kind, presence, departure }: Combatant) =>
  side === 'foe' && kind !== 'lair' && presence !== 'waiting' && departure?.how !== 'removed'
