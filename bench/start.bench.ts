import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchRow } from './bench-row.ts'
import { startServer } from './server-process.ts'

/** From the start of the process to the first answered request. */
export async function run(): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), 'tomekeeper-start-'))
  try {
    const rows: BenchRow[] = []
    for (const name of [
      'first 200 after start, fresh embedded database',
      'first 200 after start, the database reopened',
    ]) {
      const server = await startServer({}, directory)
      rows.push({ name, value: server.firstAnswerMs, unit: 'ms' })
      await server.stop()
    }
    return [...rows, ...(await onPostgres())]
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function onPostgres(): Promise<BenchRow[]> {
  const url = process.env.TEST_DATABASE_URL
  if (!url) return []
  const DATABASE_URL = Object.assign(new URL(url), { pathname: '/tomekeeper_bench_start' }).href
  await (await startServer({ DATABASE_URL })).stop() // makes and migrates it
  const server = await startServer({ DATABASE_URL })
  await server.stop()
  return [{ name: 'first 200 after start, on Postgres', value: server.firstAnswerMs, unit: 'ms' }]
}
