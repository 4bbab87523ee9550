import type { Band } from './band.ts'

/** What the search knows: worths (dearest first), what is fixed already, and what is wanted. */
export type Search = {
  worths: readonly { xp: number; roles: number }[]
  /** Worth of each locked monster whose count is open; one of each at least. */
  open: readonly { xp: number }[]
  base: { count: number; xp: number; roles: number }
  band: Band
  rolesWanted: number
  creatures: { least: number; most: number }
  kinds: number
  /** Where the search begins among the worths; matters only when it is cut short. */
  start: number
  /** Steps before the search is cut short. */
  steps: number
}

/** A shape under construction, re-used from one to the next: read it, copy it, never keep it. */
export type Shape = {
  openCounts: number[]
  /** Places in `worths`, and how many monsters of each; only the first `kinds` entries count. */
  worths: number[]
  counts: number[]
  kinds: number
  count: number
  xp: number
}

/**
 * Visits every combination of worths and counts that hits the band, and no other (XP-13); answers whether it saw them all.
 * Branches are cut exactly: XP only grows with each monster, and the XP a larger fight needs only shrinks.
 */
export function eachShape(search: Search, visit: (shape: Shape) => void): boolean {
  const { worths, open, base, band, rolesWanted, creatures, kinds } = search
  const { least, most } = band
  const size = worths.length
  const room = creatures.most
  const leastXp = least[room] ?? 0
  const shape: Shape = { openCounts: open.map(() => 0), worths: [], counts: [], kinds: 0, count: 0, xp: 0 }
  let stepsLeft = search.steps

  function offer(count: number, xp: number, roles: number) {
    if (count < creatures.least || count < 1 || count > room) return
    if ((rolesWanted & ~roles) !== 0 || xp < (least[count] ?? 0) || xp > (most[count] ?? 0)) return
    shape.count = count
    shape.xp = xp
    visit(shape)
  }

  function withOpen(place: number, count: number, xp: number) {
    const each = open[place]
    if (!each) return withKinds(0, 0, count, xp, base.roles)
    for (let n = 1; count + n <= room && xp + n * each.xp <= (most[count + n] ?? 0); n++) {
      shape.openCounts[place] = n
      withOpen(place + 1, count + n, xp + n * each.xp)
    }
  }

  function withKinds(depth: number, from: number, count: number, xp: number, roles: number) {
    if (depth === shape.kinds) return offer(count, xp, roles)
    const others = shape.kinds - depth - 1
    for (let i = from; i < size; i++) {
      // Only the outermost loop is turned, so each set of worths still comes up once.
      const worth = depth === 0 ? (i + search.start) % size : i
      if (--stepsLeft < 0) return

      const { xp: each, roles: filled } = worths[worth] as { xp: number; roles: number }
      if (xp + each * (room - count) < leastXp) {
        if (depth > 0) return
        continue
      }
      shape.worths[depth] = worth
      const first = others > 0 ? 1 : Math.max(1, Math.ceil((leastXp - xp) / each))
      for (let n = first; count + n + others <= room && xp + n * each <= (most[count + n] ?? 0); n++) {
        shape.counts[depth] = n
        withKinds(depth + 1, worth + 1, count + n, xp + n * each, roles | filled)
      }
    }
  }

  // Few kinds first: if the search is cut short, the simple fights have all been seen.
  for (shape.kinds = 0; shape.kinds <= kinds && stepsLeft >= 0; shape.kinds++) withOpen(0, base.count, base.xp)
  return stepsLeft >= 0
}
