import { budgets2024 } from '../budgets-2024.ts'
import { multiplier2014 } from '../multiplier-2014.ts'
import type { Rules } from '../rules.ts'
import { thresholds2014 } from '../thresholds-2014.ts'
import type { Target } from './request.ts'

/** Raw XP that hits the target, for each number of monsters: `least[n]` to `most[n]`, both included. */
export type Band = { least: number[]; most: number[]; aim: number }

/** A fight may be deadlier than deadly without end; suggestions stop at half as much again (XP-13). */
const DEADLY_CEILING = 1.5

/** What raw XP each number of monsters may be worth to hit the target exactly (XP-13). */
export function bandFor(rules: Rules, party: readonly number[], target: Target, creatures: number): Band {
  // Multipliers come in halves, so twice the XP keeps everything in whole numbers.
  const [low, high] = rules === '2014' ? doubledBand2014(party, target) : doubledBand2024(party, target)
  const doubledMultiplier = (count: number) => (rules === '2014' ? 2 * multiplier2014(count, party.length) : 2)

  const counts = Array.from({ length: creatures + 1 }, (_, count) => count)
  return {
    least: counts.map((count) => Math.ceil(low / doubledMultiplier(count))),
    most: counts.map((count) => Math.floor(high / doubledMultiplier(count))),
    // A 2024 budget wants to be spent; a 2014 band has no better and worse places, so aim at its middle.
    aim: rules === '2014' ? (low + high) / 4 : high / 2,
  }
}

function doubledBand2014(party: readonly number[], target: Target): [number, number] {
  const { easy, medium, hard, deadly } = thresholds2014(party)
  const floors = { trivial: 0.5, easy, medium, hard, deadly }
  const ceilings = { trivial: easy, easy: medium, medium: hard, hard: deadly, deadly: deadly * DEADLY_CEILING }
  const name = target as keyof typeof floors
  return [2 * floors[name], 2 * ceilings[name] - 1]
}

function doubledBand2024(party: readonly number[], target: Target): [number, number] {
  const { low, moderate, high } = budgets2024(party)
  const below = { low: 0, moderate: low, high: moderate }
  const name = target as keyof typeof below
  return [2 * below[name] + 1, 2 * { low, moderate, high }[name]]
}
