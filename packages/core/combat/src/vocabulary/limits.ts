/** What one fight may hold. Beyond these a command is refused, never truncated. */
export const LIMITS = {
  combatants: 500,
  /** Hit points, damage, XP: any amount. */
  amount: 1_000_000,
  initiative: 1_000,
  name: 120,
  note: 4_000,
  id: 64,
  list: 500,
  effectsEach: 100,
  abilitiesEach: 40,
  partsOfAHit: 30,
  turns: 14_400,
  loot: 500,
  proposalsEach: 20,
  proposals: 200,
  round: 100_000,
} as const
