import { replay } from '@tomekeeper/combat'
import type { FightFacts } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { findFighters, type FightRow, keepFacts, logOf } from './aftermath.repo.ts'
import { fightFactsOf } from './fight-facts.ts'
import { type Levels, levelsOfFighters } from './levels-of-fighters.ts'

export type Kept = { facts: FightFacts; levels: Levels }

/**
 * What is kept of a fight that is over; null while it is not. It is worked out from the log the first time somebody
 * asks, and again when the log has grown since: the fight was opened again, or something in it corrected.
 */
export async function keptFacts(db: Db | Tx, viewer: Dm, fight: FightRow): Promise<Kept | null> {
  if (fight.phase !== 'ended') return null
  if (fight.facts && fight.toldUpTo === fight.seq) return { facts: fight.facts, levels: fight.levels ?? {} }

  const log = await logOf(db, viewer, fight.id)
  const { combat, seq } = replay(log)
  const fighters = await findFighters(db, viewer)
  const members = new Map(fighters.map(({ id, level }) => [id, level]))
  const levels = levelsOfFighters(combat, { members, party: fight.party, kept: fight.levels ?? {} })
  const facts = fightFactsOf(log, combat, levels)
  await keepFacts(db, { combatId: fight.id, campaignId: viewer.campaignId, rules: fight.rules, seq, levels, facts })
  return { facts, levels }
}
