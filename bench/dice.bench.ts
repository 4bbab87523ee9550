import { distribution, parse, roll, seeded } from '@tomekeeper/dice'
import type { BenchRow } from './bench-row.ts'
import { cpuMilliseconds } from './cpu-time.ts'

/** What reading, rolling and counting dice costs, beside doing the same by hand. */
export async function run(): Promise<BenchRow[]> {
  return [rollRow(), rollParsedRow(), countRow(), largeRow()]
}

function rollRow(): BenchRow {
  const random = seeded('bench')
  const value = rolls(() => roll('8d6[fire] + 4', random))
  const byHand = rolls(() => handRolled(random))
  return {
    name: 'read and roll 8d6[fire] + 4, with parts and text',
    value,
    unit: 'rolls/s of CPU',
    baseline: { name: 'a loop that only adds', value: byHand },
    ratio: value / byHand,
  }
}

function rollParsedRow(): BenchRow {
  const random = seeded('bench')
  const read = parse('8d6[fire] + 4')
  if (!read.ok) throw new Error(read.message)
  return { name: 'roll it, already read', value: rolls(() => roll(read.expression, random)), unit: 'rolls/s of CPU' }
}

function countRow(): BenchRow {
  const value = cpuMilliseconds(() => distribution('7d6kh5'), { callsPerRound: 10 })
  const listed = cpuMilliseconds(() => listedOutcomes(7, 6, 5), { rounds: 5 })
  return {
    name: 'exact distribution of 7d6kh5',
    value,
    unit: 'ms CPU',
    baseline: { name: 'listing all 279,936 outcomes', value: listed },
    ratio: listed / value,
  }
}

function largeRow(): BenchRow {
  const value = cpuMilliseconds(() => distribution('100d100'), { rounds: 5 })
  return { name: 'exact distribution of 100d100, the largest allowed', value, unit: 'ms CPU' }
}

const rolls = (once: () => unknown): number => 1_000 / cpuMilliseconds(once, { callsPerRound: 2_000 })

function handRolled(random: () => number): number {
  let total = 4
  for (let die = 0; die < 8; die++) total += Math.floor(random() * 6) + 1
  return total
}

function listedOutcomes(count: number, faces: number, kept: number): Map<number, number> {
  const seen = new Map<number, number>()
  for (let outcome = 0; outcome < faces ** count; outcome++) {
    let rest = outcome
    const dice = Array.from({ length: count }, () => {
      const face = (rest % faces) + 1
      rest = Math.floor(rest / faces)
      return face
    })
    const total = dice
      .sort((a, b) => b - a)
      .slice(0, kept)
      .reduce((sum, face) => sum + face, 0)
    seen.set(total, (seen.get(total) ?? 0) + 1)
  }
  return seen
}
