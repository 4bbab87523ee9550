import type { DiceTerm } from './expression.ts'
import { keptWays } from './kept-ways.ts'
import { type Allowance, type Ways, canPay } from './ways.ts'

/** In how many ways a term of dice comes to each total, or nothing when that costs more than is allowed. */
export function diceWays({ count, faces, keep }: DiceTerm, allowance: Allowance): Ways | undefined {
  if (keep && keep.count < count) return keptWays(count, faces, keep, allowance)
  if (!canPay(allowance, count * count * faces * 0.5)) return undefined

  // counts[i] belongs to the total i + dice so far; adding a die is a sum over a window of `faces` neighbours.
  let counts = [1n]
  for (let die = 0; die < count; die++) counts = withOneMoreDie(counts, faces)
  return new Map(counts.map((ways, i) => [i + count, ways]))
}

function withOneMoreDie(counts: bigint[], faces: number): bigint[] {
  const next: bigint[] = []
  let window = 0n
  for (let i = 0; i < counts.length + faces - 1; i++) {
    window += counts[i] ?? 0n
    if (i >= faces) window -= counts[i - faces] ?? 0n
    next.push(window)
  }
  return next
}
