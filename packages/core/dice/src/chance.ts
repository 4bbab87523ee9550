import type { Distribution } from './distribution.ts'
import { ratio } from './ratio.ts'

/** The chance that a roll comes to `target` or more: an attack against an AC, a save against a DC (DICE-11). */
export function chanceOfAtLeast({ outcomes, totals }: Distribution, target: number): number {
  const enough = totals.filter(({ total }) => total >= target)
  return ratio(
    enough.reduce((sum, { ways }) => sum + ways, 0n),
    outcomes,
  )
}

/** The mean of a distribution, rounded once at the end. */
export function meanOf({ outcomes, totals }: Distribution): number {
  const sum = totals.reduce((all, { total, ways }) => all + BigInt(total) * ways, 0n)
  return ratio(sum, outcomes)
}
