import {
  assessEncounter,
  type Candidate,
  CHALLENGE_RATINGS,
  type SuggestionRequest,
  suggestEncounters,
  TARGETS_2014,
  TARGETS_2024,
} from '@tomekeeper/xp'
import type { BenchRow } from './bench-row.ts'
import { cpuMilliseconds } from './cpu-time.ts'

const GOAL_MS = 10

/** What suggesting encounters costs, beside drawing monsters at random until five fights happen to fit. */
export async function run(): Promise<BenchRow[]> {
  const request = aRequest(350)
  const first = cpuMilliseconds(() => suggestEncounters(request), { rounds: 1 })
  const usual = cpuMilliseconds((seed) => suggestEncounters(aRequest(350, { seed })), { rounds: 60 })
  const random = cpuMilliseconds((seed) => fiveByChance(aRequest(350, { seed })), { rounds: 15 })
  const worst = worstOfAllTargets()

  return [
    {
      name: 'suggest: 350 monsters, five 5th-level characters, 2024 high',
      value: usual,
      unit: 'ms CPU',
      baseline: { name: 'random draws until five fit', value: random },
      ratio: random / usual,
      goal: `under ${GOAL_MS} ms CPU`,
      met: usual < GOAL_MS,
    },
    {
      name: `suggest: 350 monsters, worst of all levels and targets (${worst.name})`,
      value: worst.value,
      unit: 'ms CPU',
      goal: `under ${GOAL_MS} ms CPU`,
      met: worst.value < GOAL_MS,
    },
    { name: 'suggest: the very first call of a process, compiler included', value: first, unit: 'ms CPU' },
    ...[350, 1_000, 2_500, 5_000].map(growth),
  ]
}

function growth(monsters: number): BenchRow {
  const requests = Array.from({ length: 15 }, (_, seed) => aRequest(monsters, { seed }))
  const value = cpuMilliseconds((round) => requests[round] && suggestEncounters(requests[round]))
  return { name: `suggest: ${monsters.toLocaleString('en-GB')} monsters`, value, unit: 'ms CPU' }
}

function worstOfAllTargets(): { name: string; value: number } {
  const goals = [
    ...TARGETS_2014.map((target) => ({ rules: '2014' as const, target })),
    ...TARGETS_2024.map((target) => ({ rules: '2024' as const, target })),
  ]
  const measured = goals.flatMap(({ rules, target }) =>
    [1, 5, 10, 15, 20].map((level) => {
      const requests = Array.from({ length: 7 }, (_, seed) =>
        aRequest(350, { rules, target, seed, party: [level, level, level, level, level] }),
      )
      const value = cpuMilliseconds((round) => requests[round] && suggestEncounters(requests[round]), { rounds: 7 })
      return { name: `${rules} ${target}, level ${level}`, value }
    }),
  )
  return measured.reduce((worst, each) => (each.value > worst.value ? each : worst))
}

/** What other tools do: draw up to three kinds and their counts, keep what lands in the band. */
function fiveByChance({ rules, party, target, candidates, seed }: SuggestionRequest): number {
  let state = Number(seed) + 1
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * limit)
  }
  let tries = 0
  for (let found = 0; found < 5; tries++) {
    const monsters = Array.from({ length: 1 + below(3) }, () => {
      const { cr } = candidates[below(candidates.length)] ?? { cr: '0' }
      return { cr, count: 1 + below(5) }
    })
    const assessed = assessEncounter({ rules, party, monsters })
    if (assessed.ok && assessed.difficulty === target) found++
  }
  return tries
}

const aRequest = (monsters: number, facts: Partial<SuggestionRequest> = {}): SuggestionRequest => ({
  rules: '2024',
  party: [5, 5, 5, 5, 5],
  target: 'high',
  candidates: aBestiary(monsters),
  seed: 0,
  ...facts,
})

const bestiaries = new Map<number, Candidate[]>()

/** Challenge ratings spread as in print: many weak monsters, few mighty ones. */
function aBestiary(size: number): Candidate[] {
  const known = bestiaries.get(size)
  if (known) return known
  const bestiary = Array.from({ length: size }, (_, i) => ({
    id: `monster-${i}`,
    cr: CHALLENGE_RATINGS[Math.floor(CHALLENGE_RATINGS.length * ((i * 0.618034) % 1) ** 1.7)] ?? '0',
  }))
  bestiaries.set(size, bestiary)
  return bestiary
}
