import type { Award } from '../vocabulary/combat.ts'

/** Raw XP of what was defeated, split evenly and rounded down; the remainder is said, not lost (XP-1, XP-2). */
export function awardFor(defeated: readonly { id: string; xp: number }[], among: number, bonusXp = 0): Award {
  const total = defeated.reduce((sum, foe) => sum + foe.xp, bonusXp)
  const each = among > 0 ? Math.floor(total / among) : 0
  return { total, each, remainder: total - each * among, among, defeated: defeated.map((foe) => foe.id) }
}
