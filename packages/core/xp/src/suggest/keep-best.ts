import type { Shape } from './each-shape.ts'
import { scrambled } from './seeded-order.ts'

/** A shape worth keeping. */
export type KeptShape = { openCounts: number[]; worths: number[]; counts: number[]; score: number }

/** A kind that adds less than this share of the XP is padding, not part of the fight. */
const PADDING_SHARE = 0.05

/** Number of monsters at which a fight feels different: alone, a pair, a band, a crowd, a horde (the steps of XP-4). */
const SIZES = [1, 2, 3, 7, 11]

/**
 * Remembers the best shapes of each sort of fight (how many monsters, how many kinds), a handful of each, so that
 * memory stays small however many are offered and no sort crowds out the others.
 */
export function keepBest(
  each: number,
  seed: number,
  closeness: (shape: Shape) => number,
  xpOf: (worth: number) => number,
) {
  const sorts = new Map<number, KeptShape[]>()

  function offer(shape: Shape): void {
    const score = closeness(shape) + chance(shape, seed) - padding(shape, xpOf)
    const sort = sortOf(shape)
    const kept = sorts.get(sort)
    if (!kept) return void sorts.set(sort, [copied(shape, score)])

    const worst = kept[kept.length - 1]
    if (kept.length === each && worst && score <= worst.score) return
    const place = kept.findIndex((other) => score > other.score)
    kept.splice(place < 0 ? kept.length : place, 0, copied(shape, score))
    if (kept.length > each) kept.pop()
  }

  /** The kept shapes, each sort best first; the sorts in an order that depends on the seed. */
  const best = (): KeptShape[][] =>
    [...sorts].sort(([a], [b]) => scrambled(a ^ seed) - scrambled(b ^ seed) || a - b).map(([, kept]) => kept)

  return { offer, best }
}

function sortOf({ count, kinds, openCounts }: Shape): number {
  let size = 0
  while (size + 1 < SIZES.length && count >= (SIZES[size + 1] ?? 0)) size++
  return size * 16 + kinds + openCounts.length
}

/** A number from 0 to 1 that belongs to this shape under this seed. */
function chance({ worths, counts, kinds, openCounts }: Shape, seed: number): number {
  let bits = seed
  for (let i = 0; i < kinds; i++) bits = Math.imul(bits ^ ((worths[i] ?? 0) * 64 + (counts[i] ?? 0)), 0x9e3779b1)
  for (const count of openCounts) bits = Math.imul(bits ^ count, 0x85ebca6b)
  return scrambled(bits) / 0x1_0000_0000
}

function padding({ worths, counts, kinds, xp }: Shape, xpOf: (worth: number) => number): number {
  let padded = 0
  for (let i = 0; i < kinds; i++) if ((counts[i] ?? 0) * xpOf(worths[i] ?? 0) < xp * PADDING_SHARE) padded++
  return padded
}

const copied = ({ openCounts, worths, counts, kinds }: Shape, score: number): KeptShape => ({
  openCounts: [...openCounts],
  worths: worths.slice(0, kinds),
  counts: counts.slice(0, kinds),
  score,
})
