import { isChallengeRating, XP_BY_CR } from './challenge-ratings.ts'
import { refuse, type XpRefusal } from './refusal.ts'

/** Some monsters of one kind. `xp`, what its stat block prints for one of them, wins over the table (XP-1). */
export type MonsterGroup = { cr: string; count: number; xp?: number }

/** How many monsters there are in all, and what they are worth. */
export type Tally = { count: number; xp: number }

/** What one monster is worth, or why nobody can say. */
export function xpOfOne({ cr, xp }: { cr: string; xp?: number }, at?: number): number | XpRefusal {
  if (!isChallengeRating(cr)) return refuse('unknown_cr', `“${cr}” is not a challenge rating from 0 to 30.`, at)
  if (xp === undefined) return XP_BY_CR[cr]
  return Number.isSafeInteger(xp) && xp >= 0 ? xp : refuse('bad_xp', 'XP is a whole number, 0 or more.', at)
}

/** Counts monsters and adds up their XP, or refuses the first group that makes no sense. */
export function tally(monsters: readonly MonsterGroup[]): Tally | XpRefusal {
  const sum = { count: 0, xp: 0 }
  for (const [at, group] of monsters.entries()) {
    const each = xpOfOne(group, at)
    if (typeof each !== 'number') return each
    if (group.count < 0) return refuse('negative_count', 'A count cannot be below 0.', at)
    if (!Number.isSafeInteger(group.count)) return refuse('count_not_whole', 'A count is a whole number.', at)

    sum.count += group.count
    sum.xp += group.count * each
  }
  return sum
}
