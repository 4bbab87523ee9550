/** XP by challenge rating, the same in both editions (SB-9). */
const XP_BY_RATING = {
  '0': 10,
  '1/8': 25,
  '1/4': 50,
  '1/2': 100,
  '1': 200,
  '2': 450,
  '3': 700,
  '4': 1100,
  '5': 1800,
  '6': 2300,
  '7': 2900,
  '8': 3900,
  '9': 5000,
  '10': 5900,
  '11': 7200,
  '12': 8400,
  '13': 10000,
  '14': 11500,
  '15': 13000,
  '16': 15000,
  '17': 18000,
  '18': 20000,
  '19': 22000,
  '20': 25000,
  '21': 33000,
  '22': 41000,
  '23': 50000,
  '24': 62000,
  '25': 75000,
  '26': 90000,
  '27': 105000,
  '28': 120000,
  '29': 135000,
  '30': 155000,
} as const

export type ChallengeRating = keyof typeof XP_BY_RATING

/** Every challenge rating, lowest first. */
export const CHALLENGE_RATINGS: readonly ChallengeRating[] = [
  '0',
  '1/8',
  '1/4',
  '1/2',
  ...Array.from({ length: 30 }, (_, index) => String(index + 1) as ChallengeRating),
]

const WRITTEN_OTHERWISE: Record<string, ChallengeRating> = {
  '⅛': '1/8',
  '¼': '1/4',
  '½': '1/2',
  '0.125': '1/8',
  '0.25': '1/4',
  '0.5': '1/2',
}

/** The challenge rating that a text or number means, or undefined when it is none (SB-9). */
export function challengeRating(written: string | number): ChallengeRating | undefined {
  const text = String(written).trim().replace(/\.0+$/, '')
  if (Object.hasOwn(WRITTEN_OTHERWISE, text)) return WRITTEN_OTHERWISE[text]
  return Object.hasOwn(XP_BY_RATING, text) ? (text as ChallengeRating) : undefined
}

/** XP the table gives for a rating; a stat block's own printed XP goes before it (SB-9). */
export const xpByRating = (rating: ChallengeRating): number => XP_BY_RATING[rating]

/** Proficiency bonus by rating: +2 up to 4, then one more for every four (SB-10). */
export function proficiencyByRating(rating: ChallengeRating): number {
  const whole = rating.includes('/') ? 0 : Number(rating)
  return 2 + Math.max(0, Math.floor((whole - 1) / 4))
}
