import { readdir } from 'node:fs/promises'
import type { BenchRow } from './bench-row.ts'

/**
 * Runs every bench, or those whose names hold one of the words given, and prints each figure beside what it is compared
 * to in the same run: ratios hold on a busy machine, figures do not.
 */
const words = process.argv.slice(2)
const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts')).sort()
const chosen = files.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))

let missed = 0
for (const file of chosen) {
  console.log(`\n${file.replace('.bench.ts', '')}`)
  const { run } = (await import(`./${file}`)) as { run: () => Promise<BenchRow[]> }
  for (const row of await run()) {
    console.log(line(row))
    if (row.met === false) missed += 1
  }
}
console.log(missed === 0 ? '\nEvery goal is met.' : `\n${missed} goals are missed.`)
process.exit()

function line({ name, value, unit, baseline, ratio, goal, met }: BenchRow): string {
  return [
    `  ${met === false ? '✗' : met ? '✓' : '·'} ${name.padEnd(58)} ${figure(value).padStart(9)} ${unit.padEnd(12)}`,
    baseline ? `${baseline.name} ${figure(baseline.value)}` : '',
    ratio === undefined ? '' : `→ ${ratio.toFixed(2)} ×`,
    goal ? `(goal ${goal})` : '',
  ]
    .filter(Boolean)
    .join('  ')
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)
}
