import type { Aftermath, CombatInput, XpShare } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import type { Db, Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { levelAllowed } from '../../people/level-allowed.ts'
import { findAwards, findFight, findFighters, type FightRow } from './aftermath.repo.ts'
import { keptFacts } from './kept-facts.ts'

export async function getAftermath({ db, viewer }: Ctx<Dm>, { combatId }: CombatInput): Promise<Aftermath> {
  return aftermathOf(db, viewer, await fightOf(db, viewer, combatId))
}

/** The fight, through the campaign: one of another table is not found. */
export async function fightOf(db: Db | Tx, viewer: Dm, combatId: string): Promise<FightRow> {
  const fight = await findFight(db, viewer, combatId)
  if (!fight) throw new Failure('not_found', { what: 'fight' })
  return fight
}

/** Everybody who has a share in a fight or could be given one, and what it took. */
export async function aftermathOf(db: Db | Tx, viewer: Dm, fight: FightRow): Promise<Aftermath> {
  const kept = await keptFacts(db, viewer, fight)
  const awards = new Map((await findAwards(db, viewer, fight.id)).map(({ memberId, xp }) => [memberId, xp]))
  const fighters = await findFighters(db, viewer)
  const shares = fighters
    .map(({ role, id, ...fighter }): XpShare & { role: typeof role } => ({
      role,
      memberId: id,
      ...fighter,
      fought: kept ? Object.hasOwn(kept.levels, id) : false,
      awarded: awards.get(id) ?? null,
      levelUp: levelAllowed(fighter),
    }))
    .filter(({ role, fought, awarded }) => role === 'player' || fought || awarded !== null)
    .map(({ role: _, ...share }) => share)
  return { shares, facts: kept?.facts ?? null }
}
