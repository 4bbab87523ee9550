/** The four thresholds of 2014, from the mildest. */
export const THRESHOLDS_2014 = ['easy', 'medium', 'hard', 'deadly'] as const

/** XP at which a fight becomes easy, medium, hard, deadly. */
export type Thresholds2014 = Record<(typeof THRESHOLDS_2014)[number], number>

/**
 * XP per character at each level, 1 to 20 (XP-3).
 * Source: Basic Rules (2014) p. 56, DMG (2014) p. 82; not in SRD 5.1. Read across as easy, medium, hard, deadly.
 */
const BY_LEVEL: readonly (readonly [number, number, number, number])[] = [
  [25, 50, 75, 100],
  [50, 100, 150, 200],
  [75, 150, 225, 400],
  [125, 250, 375, 500],
  [250, 500, 750, 1_100],
  [300, 600, 900, 1_400],
  [350, 750, 1_100, 1_700],
  [450, 900, 1_400, 2_100],
  [550, 1_100, 1_600, 2_400],
  [600, 1_200, 1_900, 2_800],
  [800, 1_600, 2_400, 3_600],
  [1_000, 2_000, 3_000, 4_500],
  [1_100, 2_200, 3_400, 5_100],
  [1_250, 2_500, 3_800, 5_700],
  [1_400, 2_800, 4_300, 6_400],
  [1_600, 3_200, 4_800, 7_200],
  [2_000, 3_900, 5_900, 8_800],
  [2_100, 4_200, 6_300, 9_500],
  [2_400, 4_900, 7_300, 10_900],
  [2_800, 5_700, 8_500, 12_700],
]

/** A party's thresholds: the sum of its characters' (XP-3). */
export function thresholds2014(party: readonly number[]): Thresholds2014 {
  const sum = { easy: 0, medium: 0, hard: 0, deadly: 0 }
  for (const level of party) THRESHOLDS_2014.forEach((name, i) => (sum[name] += BY_LEVEL[level - 1]?.[i] ?? 0))
  return sum
}
