import { refuse, type XpRefusal } from './refusal.ts'

/** The XP at which a character reaches each level, 1 to 20 (XP-10). Source: SRD 5.1 p. 56, SRD 5.2.1 p. 23. */
export const XP_FOR_LEVEL: readonly number[] = [
  0, 300, 900, 2_700, 6_500, 14_000, 23_000, 34_000, 48_000, 64_000, 85_000, 100_000, 120_000, 140_000, 165_000,
  195_000, 225_000, 265_000, 305_000, 355_000,
]

/** A character's level, and what the next one still takes; `next` is missing at level 20. */
export type CharacterLevel = { ok: true; level: number; next?: { level: number; xp: number; missing: number } }

/** The level that so much XP makes (XP-10). */
export function levelForXp(xp: number): CharacterLevel | XpRefusal {
  if (!(xp >= 0)) return refuse('bad_xp', 'XP is a number, 0 or more.')

  const level = XP_FOR_LEVEL.filter((needed) => needed <= xp).length
  const needed = XP_FOR_LEVEL[level]
  return {
    ok: true,
    level,
    ...(needed !== undefined && { next: { level: level + 1, xp: needed, missing: needed - xp } }),
  }
}

/** The XP that a level takes (XP-10). */
export function xpForLevel(level: number): { ok: true; xp: number } | XpRefusal {
  const xp = XP_FOR_LEVEL[level - 1]
  return xp === undefined ? refuse('level_out_of_range', 'A level is a number from 1 to 20.') : { ok: true, xp }
}
