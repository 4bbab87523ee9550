import type { Shape, StillWanted } from './each-shape.ts'
import type { Preference } from './preference.ts'
import { scrambled } from './seeded-order.ts'

/** A shape worth keeping. */
export type KeptShape = { openCounts: number[]; worths: number[]; counts: number[]; score: number }

/** Number of monsters at which a fight feels different: alone, a pair, a band, a crowd, a horde (the steps of XP-4). */
const SIZES = [1, 2, 3, 7, 11]

/**
 * Remembers the best shapes of each sort of fight (how many monsters, how many kinds), a handful of each, so that
 * memory stays small however many are offered and no sort crowds out the others. Once it has a handful, it narrows
 * what is still wanted to the shapes that could beat the worst of them: that is what keeps the search fast.
 */
export function keepBest(handful: number, seed: number, preference: Preference, wanted: StillWanted) {
  const sorts = new Map<number, KeptShape[]>()

  function offer(shape: Shape): void {
    const size = sizeOf(shape.count)
    const sort = size * 16 + shape.kinds
    const kept = sorts.get(sort) ?? []
    sorts.set(sort, kept)

    const toBeat = kept[handful - 1]?.score ?? Number.NEGATIVE_INFINITY
    const score = preference.scoreOf(shape, toBeat)
    if (score <= toBeat) return
    const place = kept.findIndex((other) => score > other.score)
    kept.splice(place < 0 ? kept.length : place, 0, copied(shape, score))
    kept.length = Math.min(kept.length, handful)
    narrow(shape.kinds, size, kept[handful - 1]?.score)
  }

  function narrow(kinds: number, size: number, toBeat: number | undefined): void {
    const bounds = wanted[kinds]
    if (toBeat === undefined || !bounds) return
    const next = SIZES[size + 1] ?? bounds.least.length
    for (let count = SIZES[size] ?? 0; count < Math.min(next, bounds.least.length); count++) {
      const { least, most } = preference.xpThatCanBeat(toBeat, count)
      bounds.least[count] = Math.max(bounds.least[count] ?? 0, least)
      bounds.most[count] = Math.min(bounds.most[count] ?? 0, most)
    }
  }

  /** The kept shapes, each sort best first; the sorts in an order that depends on the seed. */
  const best = (): KeptShape[][] =>
    [...sorts].sort(([a], [b]) => scrambled(a ^ seed) - scrambled(b ^ seed) || a - b).map(([, kept]) => kept)

  return { offer, best }
}

function sizeOf(count: number): number {
  let size = 0
  while (size + 1 < SIZES.length && count >= (SIZES[size + 1] ?? 0)) size++
  return size
}

const copied = ({ openCounts, worths, counts, kinds }: Shape, score: number): KeptShape => ({
  openCounts: [...openCounts],
  worths: worths.slice(0, kinds),
  counts: counts.slice(0, kinds),
  score,
})
