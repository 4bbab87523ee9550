import { type ChallengeRating, proficiencyByRating, type StatBlock, xpByRating } from '@tomekeeper/statblock'

export const modifierOf = (score: number | undefined): number | undefined =>
  score === undefined ? undefined : Math.floor((score - 10) / 2)

export const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`)

const DICE = /^\s*(\d{1,3})\s*d\s*(\d{1,3})\s*(?:([+−–-])\s*(\d{1,4}))?\s*$/i

/** What `6d10 + 12` comes to on average, rounded down as the books do. */
export function averageOf(dice: string): number | undefined {
  const [, count, sides, sign, more] = DICE.exec(dice) ?? []
  if (!count || !sides) return undefined
  const bonus = more ? Number(more) * (sign === '+' ? 1 : -1) : 0
  return Math.floor((Number(count) * (Number(sides) + 1)) / 2) + bonus
}

/** Another rating brings its XP and proficiency, unless somebody has set their own. */
export function withRating(
  { challenge, proficiencyBonus }: Pick<StatBlock, 'challenge' | 'proficiencyBonus'>,
  rating: ChallengeRating | undefined,
): Pick<StatBlock, 'challenge' | 'proficiencyBonus'> {
  const before = challenge?.rating
  const isOwnXp = challenge?.xp !== undefined && before !== undefined && challenge.xp !== xpByRating(before)
  const isOwnBonus =
    proficiencyBonus !== undefined && (before === undefined || proficiencyBonus !== proficiencyByRating(before))
  if (rating === undefined) return { challenge: undefined, proficiencyBonus: isOwnBonus ? proficiencyBonus : undefined }
  return {
    challenge: { ...challenge, rating, xp: isOwnXp ? challenge.xp : xpByRating(rating) },
    proficiencyBonus: isOwnBonus ? proficiencyBonus : proficiencyByRating(rating),
  }
}
