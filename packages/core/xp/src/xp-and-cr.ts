import { CHALLENGE_RATINGS, type ChallengeRating, XP_BY_CR } from './challenge-ratings.ts'
import { xpOfOne } from './monster-group.ts'
import { refuse, type XpRefusal } from './refusal.ts'

/** What a monster of a challenge rating is worth (XP-1). */
export function xpForCr(cr: string): { ok: true; xp: number } | XpRefusal {
  const xp = xpOfOne({ cr })
  return typeof xp === 'number' ? { ok: true, xp } : xp
}

/** The challenge rating worth so much XP, or the highest worth less; `exact` says which it was (XP-1). */
export function crForXp(xp: number): { ok: true; cr: ChallengeRating; exact: boolean } | XpRefusal {
  if (!(xp >= 0)) return refuse('bad_xp', 'XP is a number, 0 or more.')
  const cr = CHALLENGE_RATINGS.findLast((rating) => XP_BY_CR[rating] <= xp) ?? '0'
  // CR 0 is worth 0 or 10.
  return { ok: true, cr, exact: XP_BY_CR[cr] === xp || xp === 0 }
}
