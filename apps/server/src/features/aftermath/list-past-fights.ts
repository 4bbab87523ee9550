import type { PastFight } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { findEndedFights } from './aftermath.repo.ts'
import { keptFacts } from './kept-facts.ts'

/** What fights took out of this party, the latest first; one that was broken off, or had nobody in it, tells nothing. */
export async function listPastFights({ db, viewer }: Ctx<Dm>): Promise<PastFight[]> {
  const past: PastFight[] = []
  for (const fight of await findEndedFights(db, viewer)) {
    const kept = await keptFacts(db, viewer, fight)
    if (!kept || !fight.endedAt || kept.facts.outcome === 'unfinished' || kept.facts.budget === 0) continue
    past.push({ ...kept.facts, combatId: fight.id, rules: fight.rules, endedAt: fight.endedAt })
  }
  return past
}
