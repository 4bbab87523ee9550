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

/** For each number of kinds and of monsters, the raw XP still worth a visit. The visitor may narrow it as it goes. */
export type StillWanted = { least: Float64Array; most: Float64Array }[]

/** Everything the band allows, before any visitor has narrowed it. */
export const allWanted = ({ band, kinds }: Search): StillWanted =>
  Array.from({ length: kinds + 1 }, () => ({
    least: Float64Array.from(band.least),
    most: Float64Array.from(band.most),
  }))

/**
 * Visits every combination of worths and counts that hits the band, and no other (XP-13), except those the visitor said
 * it no longer wants; answers whether it got to the end. Branches are cut exactly: XP only grows with each monster, and
 * the XP that a larger fight needs only shrinks.
 */
export function eachShape(search: Search, visit: (shape: Shape) => void, wanted: StillWanted): boolean {
  const { open, base, band, rolesWanted, creatures, kinds } = search
  const xpOf = Float64Array.from(search.worths, (worth) => worth.xp)
  const rolesOf = Int32Array.from(search.worths, (worth) => worth.roles)
  const ceiling = Float64Array.from(band.most)
  const room = creatures.most
  const leastXp = band.least[room] ?? 0
  const shape: Shape = { openCounts: open.map(() => 0), worths: [], counts: [], kinds: 0, count: 0, xp: 0 }
  let least: Float64Array = ceiling
  let most: Float64Array = ceiling
  let stepsLeft = search.steps

  function offer(count: number, xp: number, roles: number) {
    if (count < creatures.least || count < 1 || count > room || (rolesWanted & ~roles) !== 0) return
    if (xp < (least[count] as number) || xp > (most[count] as number)) return
    shape.count = count
    shape.xp = xp
    visit(shape)
  }

  function withOpen(place: number, count: number, xp: number) {
    const each = open[place]
    if (!each) return withKinds(0, 0, count, xp, base.roles)
    for (let n = 1; count + n <= room && xp + n * each.xp <= (ceiling[count + n] as number); n++) {
      shape.openCounts[place] = n
      withOpen(place + 1, count + n, xp + n * each.xp)
    }
  }

  function withKinds(depth: number, from: number, count: number, xp: number, roles: number) {
    if (depth === shape.kinds) return offer(count, xp, roles)
    const others = shape.kinds - depth - 1
    for (let i = from; i < xpOf.length; i++) {
      // Only the outermost loop is turned, so each set of worths still comes up once.
      const worth = depth === 0 ? (i + search.start) % xpOf.length : i
      if (--stepsLeft < 0) return

      const each = xpOf[worth] as number
      if (xp + each * (room - count) < leastXp) {
        if (depth > 0) return
        continue
      }
      shape.worths[depth] = worth
      withCounts(depth, worth, count, xp, roles | (rolesOf[worth] as number), others)
    }
  }

  function withCounts(depth: number, worth: number, count: number, xp: number, roles: number, others: number) {
    const each = xpOf[worth] as number
    const first = others > 0 ? 1 : Math.max(1, Math.ceil((leastXp - xp) / each))
    for (let n = first; count + n + others <= room; n++) {
      const sum = xp + n * each
      if (sum > (ceiling[count + n] as number)) return
      // The innermost loop runs most: what nobody wants is passed over here, before any call.
      if (others === 0 && (sum < (least[count + n] as number) || sum > (most[count + n] as number))) continue
      shape.counts[depth] = n
      withKinds(depth + 1, worth + 1, count + n, sum, roles)
    }
  }

  // Few kinds first: if the search is cut short, the simple fights have all been seen.
  for (shape.kinds = 0; shape.kinds <= kinds && stepsLeft >= 0; shape.kinds++) {
    const bounds = wanted[shape.kinds]
    if (!bounds) break
    least = bounds.least
    most = bounds.most
    withOpen(0, base.count, base.xp)
  }
  return stepsLeft >= 0
}
