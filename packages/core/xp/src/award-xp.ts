import { type MonsterGroup, tally } from './monster-group.ts'
import { refuse, type XpRefusal } from './refusal.ts'

/** What a fight earned: `each` character's whole share, and the `remainder` that does not divide among them. */
export type Award = { ok: true; totalXp: number; each: number; remainder: number }

/**
 * Shares out the XP of defeated monsters (XP-9): raw XP, never adjusted; equal shares, rounded down. The remainder,
 * always less than one XP a head, is named so that a table may keep or drop it.
 */
export function awardXp({
  monsters,
  characters,
}: {
  monsters: readonly MonsterGroup[]
  characters: number
}): Award | XpRefusal {
  if (!Number.isSafeInteger(characters) || characters < 1)
    return refuse('nobody_to_award', 'Somebody has to receive the XP.')
  const tallied = tally(monsters)
  if ('refusal' in tallied) return tallied

  const remainder = tallied.xp % characters
  return { ok: true, totalXp: tallied.xp, each: (tallied.xp - remainder) / characters, remainder }
}
