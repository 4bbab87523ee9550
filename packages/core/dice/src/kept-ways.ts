import type { Keep } from './expression.ts'
import { type Allowance, type Ways, addWays, canPay } from './ways.ts'

/** In how many ways `count` dice of which some are kept come to each total (DICE-5). */
export function keptWays(count: number, faces: number, keep: Keep, allowance: Allowance): Ways | undefined {
  if (keep.count === 1) return oneKeptWays(count, faces, keep, allowance)

  // Faces are visited best first, so of the dice that show a face we know how many still find a place among the kept.
  let byDiceSeen: Ways[] = [new Map([[0, 1n]])]
  for (let step = 0; step < faces; step++) {
    const face = keep.which === 'highest' ? faces - step : step + 1
    const next = withFace(byDiceSeen, { face, isLast: step === faces - 1, count, kept: keep.count }, allowance)
    if (!next) return undefined
    byDiceSeen = next
  }
  return byDiceSeen[count] ?? new Map()
}

type Showing = { face: number; isLast: boolean; count: number; kept: number }

function withFace(byDiceSeen: Ways[], { face, isLast, count, kept }: Showing, allowance: Allowance) {
  const next: Ways[] = []
  for (const [seen, ways] of byDiceSeen.entries()) {
    const unseen = count - seen
    const places = Math.max(0, kept - seen)
    if (!canPay(allowance, ways.size * (isLast ? 1 : unseen + 1))) return undefined

    let choices = 1n
    for (let showing = 0; showing <= unseen; showing++) {
      if (!isLast || showing === unseen) {
        next[seen + showing] ??= new Map()
        const reached = next[seen + showing] as Ways
        const gained = face * Math.min(showing, places)
        for (const [total, counted] of ways) addWays(reached, total + gained, counted * (isLast ? 1n : choices))
      }
      choices = (choices * BigInt(unseen - showing)) / BigInt(showing + 1)
    }
  }
  return next
}

/** The highest (or lowest) of several dice has a closed form: all within `v`, less all within `v - 1`. */
function oneKeptWays(count: number, faces: number, keep: Keep, allowance: Allowance): Ways | undefined {
  if (!canPay(allowance, faces * count)) return undefined
  const power = BigInt(count)
  const ways: Ways = new Map()
  for (let within = 1; within <= faces; within++) {
    const face = keep.which === 'highest' ? within : faces + 1 - within
    ways.set(face, BigInt(within) ** power - BigInt(within - 1) ** power)
  }
  return ways
}
