import { checkParty } from './party.ts'
import { refuse, type XpRefusal } from './refusal.ts'
import type { Rules } from './rules.ts'

/**
 * Adjusted XP per character and day, levels 1 to 20 (XP-8).
 * Source: Basic Rules (2014) p. 57, DMG (2014) p. 84; not in SRD 5.1. SRD 5.2.1 has no such table.
 */
const BY_LEVEL: readonly number[] = [
  300, 600, 1_200, 1_700, 3_500, 4_000, 5_000, 6_000, 7_500, 9_000, 10_500, 11_500, 13_500, 15_000, 18_000, 20_000,
  25_000, 27_000, 30_000, 40_000,
]

/** The adjusted XP a party can be expected to face between two long rests (XP-8), for a party already checked. */
export const dailyBudget2014 = (party: readonly number[]): number =>
  party.reduce((sum, level) => sum + (BY_LEVEL[level - 1] ?? 0), 0)

/** A day's budget and how much of it the fights so far have used; `left` is below 0 once the day is overspent. */
export type AdventuringDay = { ok: true; budget: number; spent: number; left: number; share: number }

/** How much of an adventuring day is spent, given the adjusted XP of each of its fights (XP-8; 2014 only). */
export function adventuringDay({
  rules,
  party,
  fights,
}: {
  rules: Rules
  party: readonly number[]
  fights: readonly number[]
}): AdventuringDay | XpRefusal {
  if (rules === '2024') return refuse('no_adventuring_day', 'The 2024 rules have no adventuring day budget.')
  const refusal = checkParty(party)
  if (refusal) return refusal
  const wrong = fights.findIndex((xp) => !(Number.isFinite(xp) && xp >= 0))
  if (wrong >= 0) return refuse('bad_xp', `Fight ${wrong + 1} needs its adjusted XP, 0 or more.`, wrong)

  const budget = dailyBudget2014(party)
  const spent = fights.reduce((sum, xp) => sum + xp, 0)
  return { ok: true, budget, spent, left: budget - spent, share: budget === 0 ? 0 : spent / budget }
}
