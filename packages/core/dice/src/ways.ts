/** In how many ways each total comes about. Counts are whole and exact, however large: no rounding anywhere. */
export type Ways = Map<number, bigint>

/** What an exact distribution may still cost; see `LIMITS.steps`. */
export type Allowance = { steps: number }

/** Pays for steps, or says that there are not enough left. */
export function canPay(allowance: Allowance, steps: number): boolean {
  allowance.steps -= steps
  return allowance.steps >= 0
}

/** Adds `count` ways of coming to `total`. */
export function addWays(ways: Ways, total: number, count: bigint): void {
  ways.set(total, (ways.get(total) ?? 0n) + count)
}
