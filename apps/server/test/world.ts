import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { inject } from 'vitest'
import { type Config, readConfig } from '../src/config.ts'
import { type Database, openEmbedded, openPostgres } from '../src/db/database.ts'
import type { Deps } from '../src/deps.ts'
import { openBell } from '../src/events/bell.ts'
import { openFileStore } from '../src/files/file-store.ts'
import { openJobs } from '../src/jobs/jobs.ts'
import { JOBS } from '../src/jobs/registry.ts'
import { noModels } from '../src/models/models.ts'
import { withDatabase } from './template.ts'

type World = { deps: Deps; database: Database }

// `isolate: false`: the files of one worker find the same world here.
const keep = globalThis as typeof globalThis & { tomekeeperWorld?: Promise<World> }

/** A migrated database and everything around it, opened once per worker. Jobs run. */
export const world = (): Promise<World> => {
  keep.tomekeeperWorld ??= openWorld()
  return keep.tomekeeperWorld
}

async function openWorld(): Promise<World> {
  const given = inject('database')
  const database = await copyOfTemplate()
  const dataDir = await mkdtemp(join(tmpdir(), 'tomekeeper-world-'))
  const config: Config = {
    ...readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATA_DIR: dataDir,
      ADMIN_EMAILS: 'root@example.org',
      RATE_LIMITS: '0',
      DATABASE_URL: given.kind === 'postgres' ? given.url : undefined,
    }),
    publicUrl: 'http://localhost:3000',
  }
  const jobs = await openJobs(database, JOBS, () => {})
  const deps: Deps = {
    config,
    db: database.db,
    clock: () => new Date(),
    newId: randomUUID,
    random: Math.random,
    files: await openFileStore(join(dataDir, 'files')),
    models: noModels,
    bell: await openBell(database),
    jobs,
    log: pino({ level: 'silent' }),
    authSecret: randomBytes(32).toString('base64url'),
  }
  await jobs.work(deps, JOBS)
  return { deps, database }
}

/** A database of one's own, for what concerns the whole installation. Whoever opens it closes it. */
export async function copyOfTemplate(): Promise<Database> {
  const given = inject('database')
  if (given.kind === 'embedded') return openEmbedded(null, await readFile(given.template))

  const name = `${given.template}_${process.pid}_${randomUUID().slice(0, 6)}`
  const client = new pg.Client({ connectionString: given.url })
  await client.connect()
  await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(given.template)}`)
  await client.end()
  return openPostgres(withDatabase(given.url, name))
}
