/** The three budgets of 2024, from the mildest. */
export const BUDGETS_2024 = ['low', 'moderate', 'high'] as const

/** XP that a fight of each difficulty may spend, at most. */
export type Budgets2024 = Record<(typeof BUDGETS_2024)[number], number>

/**
 * XP per character at each level, 1 to 20 (XP-6). Source: SRD 5.2.1 p. 202–203. Read across as low, moderate, high.
 */
const BY_LEVEL: readonly (readonly [number, number, number])[] = [
  [50, 75, 100],
  [100, 150, 200],
  [150, 225, 400],
  [250, 375, 500],
  [500, 750, 1_100],
  [600, 1_000, 1_400],
  [750, 1_300, 1_700],
  [1_000, 1_700, 2_100],
  [1_300, 2_000, 2_600],
  [1_600, 2_300, 3_100],
  [1_900, 2_900, 4_100],
  [2_200, 3_700, 4_700],
  [2_600, 4_200, 5_400],
  [2_900, 4_900, 6_200],
  [3_300, 5_400, 7_800],
  [3_800, 6_100, 9_800],
  [4_500, 7_200, 11_700],
  [5_000, 8_700, 14_200],
  [5_500, 10_700, 17_200],
  [6_400, 13_200, 22_000],
]

/** A party's budgets: the sum of its characters' (XP-6). */
export function budgets2024(party: readonly number[]): Budgets2024 {
  const sum = { low: 0, moderate: 0, high: 0 }
  for (const level of party) BUDGETS_2024.forEach((name, i) => (sum[name] += BY_LEVEL[level - 1]?.[i] ?? 0))
  return sum
}
