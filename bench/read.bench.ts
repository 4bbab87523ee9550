import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BenchRow } from './bench-row.ts'

const SRD = resolve(import.meta.dirname, '../../shared/srd/SRD_5.1_CC-BY-4.0.pdf')
const PAGES = 403
const PROGRAM = resolve(import.meta.dirname, 'read-once.ts')
const ROUNDS = 3

/** Pages per CPU-second of the SRD through the document reader, beside plain extraction and `pdftotext`. */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(SRD)) {
    console.info('reading the SRD: skipped, ../shared/srd is absent')
    return []
  }
  const reader = [process.execPath, PROGRAM, 'reader', SRD]
  const plain = [process.execPath, PROGRAM, 'plain', SRD]
  // turn by turn, so that a busy minute slows both
  const times = Array.from({ length: ROUNDS }, () => [cpuSeconds(reader), cpuSeconds(plain)] as const)
  const value = PAGES / Math.min(...times.map(([seconds]) => seconds))
  const byPlain = PAGES / Math.min(...times.map(([, seconds]) => seconds))
  const name = 'reading the SRD into headings, tables and boxes'
  const unit = 'pages per CPU-second'
  return [
    {
      name,
      value,
      unit,
      baseline: { name: 'plain unpdf text extraction', value: byPlain },
      ratio: value / byPlain,
      goal: '>= 0.8 x plain unpdf',
      met: value / byPlain >= 0.8,
    },
    ...besidePdftotext(name, value, unit),
  ]
}

function besidePdftotext(name: string, value: number, unit: string): BenchRow[] {
  if (spawnSync('pdftotext', ['-v']).error) {
    console.info('pdftotext: skipped, it is not installed')
    return []
  }
  const byPoppler = PAGES / cpuSeconds(['pdftotext', SRD, '-'])
  return [
    { name, value, unit, baseline: { name: 'pdftotext, words only', value: byPoppler }, ratio: value / byPoppler },
  ]
}

/** What a command and every process it starts spends, as the shell's `times` tells of its children. */
function cpuSeconds(command: readonly string[]): number {
  const { stdout, status } = spawnSync('sh', ['-c', '"$@" >/dev/null 2>&1 && times', 'sh', ...command], {
    encoding: 'utf8',
  })
  const spent = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  if (status !== 0 || spent.length !== 2) throw new Error(`could not measure ${command.join(' ')}`)
  return spent.reduce((seconds, [, minutes, rest]) => seconds + Number(minutes) * 60 + Number(rest), 0)
}
