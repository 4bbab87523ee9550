import type { Expression } from './expression.ts'
import { expressionWays } from './expression-ways.ts'
import { LIMITS } from './limits.ts'
import { understood } from './parse.ts'
import { ratio } from './ratio.ts'
import { type DiceRefusal, refuse } from './refusal.ts'

/** One total, in how many of the equally likely outcomes it comes about, and that as a chance between 0 and 1. */
export type TotalWays = { total: number; ways: bigint; chance: number }

/** Every total of a notation, from low to high; `outcomes` is what all the ways add up to. */
export type Distribution = { ok: true; outcomes: bigint; totals: TotalWays[] }

/** The exact distribution of a notation (DICE-11): outcomes are counted, never sampled. */
export function distribution(notation: string | Expression): Distribution | DiceRefusal {
  const read = understood(notation)
  if (!read.ok) return read

  const ways = expressionWays(read.expression, { steps: LIMITS.steps })
  if (!ways) return refuse('too_many_outcomes', 0, 'These dice have too many outcomes to count them all.')

  let outcomes = 0n
  for (const count of ways.values()) outcomes += count
  const totals = [...ways].sort(([a], [b]) => a - b)
  return {
    ok: true,
    outcomes,
    totals: totals.map(([total, count]) => ({ total, ways: count, chance: ratio(count, outcomes) })),
  }
}
