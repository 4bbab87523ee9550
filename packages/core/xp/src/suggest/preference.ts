import { multiplier2014 } from '../multiplier-2014.ts'
import type { Shape } from './each-shape.ts'
import { MOST_CREATURES, type SuggestionRequest } from './request.ts'
import { scrambled } from './seeded-order.ts'
import type { Worth } from './worths.ts'

/** How good a shape is, and what a better one would have to be worth. */
export type Preference = {
  /** The score of a shape; where it cannot be above `toBeat`, some number that is not above it either. */
  scoreOf: (shape: Shape, toBeat: number) => number
  /** The raw XP that so many monsters need for any chance of a higher score. */
  xpThatCanBeat: (score: number, count: number) => { least: number; most: number }
}

/** A kind that adds less than one part in so many of the XP is padding, not part of the fight. */
const PADDING_PARTS = 20

/** How much of a score is the seed's to give. */
const LUCK = 0.5

/**
 * Prefers fights near the aim, without padding, and otherwise leaves it to the seed. Nearness counts for more in 2024,
 * where a budget wants to be spent, than in 2014, where any place in the band will do.
 */
export function preferenceFor(
  { rules, party }: SuggestionRequest,
  aim: number,
  worths: readonly Worth[],
  seed: number,
): Preference {
  const weight = rules === '2024' ? 1 : 0.5
  const multiplierFor = (count: number) => (rules === '2014' ? multiplier2014(count, party.length) : 1)
  const multipliers = Array.from({ length: MOST_CREATURES + 1 }, (_, count) => multiplierFor(count))

  function scoreOf(shape: Shape, toBeat: number): number {
    const measured = shape.xp * (multipliers[shape.count] ?? 1)
    const score = weight * (1 - Math.abs(measured - aim) / aim) + LUCK * luckOf(shape, seed)
    return score > toBeat ? score - paddingIn(shape, worths) : score
  }

  function xpThatCanBeat(score: number, count: number) {
    // Luck gives no more than it has and padding gives nothing, so the rest has to come from nearness.
    const farthest = (aim * (weight + LUCK - score)) / weight
    const multiplier = multipliers[count] ?? 1
    return { least: (aim - farthest) / multiplier, most: (aim + farthest) / multiplier }
  }

  return { scoreOf, xpThatCanBeat }
}

/** A number from 0 to 1 that belongs to this shape under this seed. */
function luckOf({ worths, counts, kinds, openCounts }: Shape, seed: number): number {
  let bits = seed
  for (let i = 0; i < kinds; i++) bits = Math.imul(bits ^ ((worths[i] ?? 0) * 64 + (counts[i] ?? 0)), 0x9e3779b1)
  for (const count of openCounts) bits = Math.imul(bits ^ count, 0x85ebca6b)
  return scrambled(bits) / 0x1_0000_0000
}

function paddingIn({ worths, counts, kinds, xp }: Shape, known: readonly Worth[]): number {
  let padded = 0
  for (let i = 0; i < kinds; i++) {
    const added = (counts[i] ?? 0) * (known[worths[i] ?? 0]?.xp ?? 0)
    if (added * PADDING_PARTS < xp) padded++
  }
  return padded
}
