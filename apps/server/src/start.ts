import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pino } from 'pino'
import { seedSrd } from './bestiary/srd/seed-srd.ts'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './db/database.ts'
import { asJson } from './db/json.ts'
import { migrate } from './db/migrate.ts'
import type { Db } from './db/tables.ts'
import type { Deps } from './deps.ts'
import { openBell } from './events/bell.ts'
import { openFileStore } from './files/file-store.ts'
import { openJobs } from './jobs/jobs.ts'
import { JOBS } from './jobs/registry.ts'
import { openModels } from './models/open-models.ts'

/** Opens the outside world: database, files, models, queue. Whoever opened it closes it. */
export async function openDeps(config: Config, database?: Database): Promise<{ deps: Deps; close(): Promise<void> }> {
  const log = pino({ level: config.LOG_LEVEL, redact: ['*.password', '*.token', '*.code'] })
  const opened = database ?? (await openDatabase(config))
  const applied = await migrate(opened)
  if (applied.length) log.info({ applied }, 'database migrated')
  const seeded = await seedSrd(opened.db)
  if (seeded) log.info({ seeded }, 'SRD creatures written')

  const jobs = await openJobs(opened, JOBS, (problem) => log.warn({ err: problem }, 'the job queue has a problem'))
  const models = openModels(config)
  const deps: Deps = {
    config,
    db: opened.db,
    clock: () => new Date(),
    newId: randomUUID,
    random: Math.random,
    files: await openFileStore(join(config.dataDir, 'files')),
    models,
    bell: await openBell(opened),
    jobs,
    log,
    authSecret: config.AUTH_SECRET ?? (await sharedSecret(opened.db)),
  }
  const endSnapshots = opened.snapshots?.daily(deps.clock, (problem) => log.warn({ err: problem }, 'no snapshot today'))
  const close = async () => {
    endSnapshots?.()
    await jobs.stop()
    await models.close()
    await opened.close()
  }
  return { deps, close }
}

/** Made once and kept in the database, so that every process signs alike. */
async function sharedSecret(db: Db): Promise<string> {
  const value = asJson(randomBytes(32).toString('base64url'))
  await db
    .insertInto('setting')
    .values({ key: 'auth.secret', value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'auth.secret').executeTakeFirstOrThrow()
  return String(row.value)
}
