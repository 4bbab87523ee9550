import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { seedSrd } from '../src/bestiary/srd/seed-srd.ts'
import { openEmbedded, openPostgres } from '../src/db/database.ts'
import { migrate } from '../src/db/migrate.ts'
import { openJobs } from '../src/jobs/jobs.ts'
import { JOBS } from '../src/jobs/registry.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    database: { kind: 'embedded'; template: string } | { kind: 'postgres'; url: string; template: string }
  }
}

/** Migrates one database, which every worker then copies. */
export default async function setup({ provide }: TestProject) {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    const template = `tomekeeper_test_${randomUUID().slice(0, 8)}`
    const database = await openPostgres(withDatabase(url, template))
    await prepare(database)
    provide('database', { kind: 'postgres', url, template })
    return () => dropDatabases(url, template)
  }

  const directory = await mkdtemp(join(tmpdir(), 'tomekeeper-test-'))
  const template = join(directory, 'template.tar.gz')
  const database = await openEmbedded(null)
  await migrate(database)
  await seedSrd(database.db)
  await (await openJobs(database, JOBS, () => {})).stop()
  await writeFile(template, await (database.dump as () => Promise<Uint8Array>)())
  await database.close()
  provide('database', { kind: 'embedded', template })
  return () => rm(directory, { recursive: true, force: true })
}

async function prepare(database: Awaited<ReturnType<typeof openPostgres>>) {
  await migrate(database)
  await seedSrd(database.db)
  await (await openJobs(database, JOBS, () => {})).stop()
  await database.close()
}

export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

async function dropDatabases(url: string, prefix: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix])
  for (const { datname } of rows)
    await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
  await client.end()
}
