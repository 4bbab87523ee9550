import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureIngest } from '@tomekeeper/server/evaluate/measure-ingest'
import { measureRetrieval } from '@tomekeeper/server/evaluate/measure-retrieval'
import type { BenchRow } from './bench-row.ts'

const ROOT = join(import.meta.dirname, '..')
const BOOK = process.env.BENCH_DOCUMENT ?? join(ROOT, '../shared/srd/SRD_5.1_CC-BY-4.0.pdf')
const QUESTIONS = join(ROOT, 'packages/core/rag/golden/srd51.questions.json')

/** A rulebook's way in, and questions to it: what our code adds to the statement that Postgres needs anyway. */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(BOOK)) {
    console.log(`  skipped: there is no rulebook at ${BOOK}; name one in BENCH_DOCUMENT`)
    return []
  }
  const questions = (JSON.parse(readFileSync(QUESTIONS, 'utf8')) as { question: string }[]).map(
    ({ question }) => question,
  )
  const { whole, statement } = await measureRetrieval(BOOK, questions)
  const ingest = await measureIngest(BOOK)
  return [
    ...[50, 95].map((percent) => beside(percent, at(whole, percent), at(statement, percent))),
    {
      name: 'event loop delay while the book is read, p99',
      value: ingest.p99,
      unit: 'ms',
      goal: '< 100 ms',
      met: ingest.p99 < 100,
    },
    { name: 'its longest pause', value: ingest.longest, unit: 'ms' },
    { name: 'the book, from upload to indexed', value: ingest.seconds, unit: 's' },
  ]
}

function beside(percent: number, ours: number, bare: number): BenchRow {
  const slower = ours / bare
  return {
    name: `retrieval, p${percent}`,
    value: ours,
    unit: 'ms',
    baseline: { name: 'its SQL alone', value: bare },
    ratio: bare / ours,
    goal: '≥ 0.5 × (at most twice the time)',
    met: slower <= 2,
  }
}

const at = (times: number[], percent: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? Number.NaN
