import { refuse, type XpRefusal } from './refusal.ts'

/** A fight that is over: how hard it was on paper, and the damage the party took as a share of its hit points. */
export type TollOfFight = { adjustedXp: number; budget: number; toll: number; downs: number }

/** A fight to come, measured the same way, and the fights this party has behind it. */
export type TollQuestion = { past: readonly TollOfFight[]; adjustedXp: number; budget: number }

/** What a fight may take: the middle, the range two fights in three fall into, and how many fights say so. */
export type Toll = { ok: true; toll: number; low: number; high: number; fights: number }

/** Fewer fights than these say nothing. */
export const FEWEST_FIGHTS = 3

/** Before a party has fought, a fight that spends the whole budget is taken to cost half of its hit points. */
const EXPECTED = 0.5
/** How far parties lie apart in that: the spread that the expectation is trusted against. */
const SPREAD_OF_PARTIES = 0.5
/** From the median of distances to a standard deviation. */
const SIGMA = 1.4826

/** What a fight will probably take out of this party, by what fights took before (TOLL-1 to TOLL-6). */
export function predictToll({ past, adjustedXp, budget }: TollQuestion): Toll | XpRefusal {
  const asked = check({ adjustedXp, budget, toll: 0, downs: 0 })
  if (asked) return asked
  for (const [at, fight] of past.entries()) {
    const refusal = check(fight, at)
    if (refusal) return refusal
  }
  const prices = withoutKings(past.filter((fight) => fight.adjustedXp > 0).map(priceOf))
  if (prices.length < FEWEST_FIGHTS)
    return refuse('too_few_fights', `A prediction takes ${FEWEST_FIGHTS} fights to go by; there are ${prices.length}.`)

  const usual = middle(prices)
  const spread = SIGMA * middle(prices.map(({ each, weight }) => ({ each: Math.abs(each - usual), weight })))
  const fights = prices.length
  const trust = spread === 0 ? 1 : (fights * SPREAD_OF_PARTIES ** 2) / (fights * SPREAD_OF_PARTIES ** 2 + spread ** 2)
  const price = trust * usual + (1 - trust) * EXPECTED
  const around = spread * Math.sqrt(1 + 1 / fights)
  const hardness = adjustedXp / budget
  return {
    ok: true,
    toll: price * hardness,
    low: Math.max(0, price - around) * hardness,
    high: (price + around) * hardness,
    fights,
  }
}

type Price = { each: number; weight: number }

/** What a fight took for each whole budget, and how much that counts: easy fights say less (TOLL-3). */
function priceOf({ adjustedXp, budget, toll }: TollOfFight): Price {
  const hardness = adjustedXp / budget
  return { each: toll / hardness, weight: Math.min(1, hardness) }
}

/** No fight counts for more than half of all others together, or one alone would decide and seem certain (TOLL-4). */
function withoutKings(prices: readonly Price[]): Price[] {
  const all = prices.reduce((sum, { weight }) => sum + weight, 0)
  return prices.map(({ each, weight }) => ({ each, weight: Math.min(weight, (all - weight) / 2) }))
}

/** The weighted median: half of the weight lies on either side. Where a half ends between two, their mean. */
function middle(prices: readonly Price[]): number {
  const rising = [...prices].sort((a, b) => a.each - b.each)
  const half = rising.reduce((sum, { weight }) => sum + weight, 0) / 2
  let below = 0
  for (const [at, { each, weight }] of rising.entries()) {
    below += weight
    if (Math.abs(below - half) < 1e-9) return (each + (rising[at + 1]?.each ?? each)) / 2
    if (below > half) return each
  }
  return rising.at(-1)?.each ?? 0
}

function check({ adjustedXp, budget, toll, downs }: TollOfFight, at?: number): XpRefusal | undefined {
  if (!isAmount(adjustedXp)) return refuse('bad_xp', 'Adjusted XP is a number, 0 or more.', at)
  if (!(isAmount(budget) && budget > 0)) return refuse('bad_budget', 'A budget is a number above 0.', at)
  if (!isAmount(toll) || !isAmount(downs)) return refuse('bad_toll', 'A toll is a number, 0 or more.', at)
  return undefined
}

const isAmount = (value: number) => Number.isFinite(value) && value >= 0
