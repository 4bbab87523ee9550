import { join } from 'node:path'
import { CamelCasePlugin, Kysely } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import type { Config } from '../config.ts'
import { lockDirectory } from './embedded/directory-lock.ts'
import { embeddedDialect } from './embedded/embedded-dialect.ts'
import { EmbeddedPostgres } from './embedded/embedded-postgres.ts'
import { type Snapshots, snapshotsIn } from './embedded/snapshots.ts'
import { createDatabaseIfMissing } from './postgres/create-database.ts'
import { listenOn } from './postgres/listener.ts'
import { POSTGRES_TYPES, postgresDialect, postgresPool } from './postgres/postgres-dialect.ts'
import { openReadLane } from './postgres/read-lane.ts'
import { takeLane } from './prepared.ts'
import type { Db, Tables } from './tables.ts'

type BossOptions = Exclude<ConstructorParameters<typeof PgBoss>[0], string>

/** An open database: queries, the channel that other processes ring, and what the job queue needs. */
export type Database = {
  db: Db
  kind: 'embedded' | 'postgres'
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => void>
  bossOptions: BossOptions
  /** The whole embedded database as an archive; null on Postgres, which has its own tools. */
  dump: (() => Promise<Uint8Array>) | null
  /** Copies of the embedded database beside it; null where there is no directory for them. */
  snapshots: Snapshots | null
  close(): Promise<void>
}

export function openDatabase(config: Pick<Config, 'DATABASE_URL' | 'dataDir'>): Promise<Database> {
  return config.DATABASE_URL ? openPostgres(config.DATABASE_URL) : openEmbedded(config.dataDir)
}

export async function openEmbedded(dataDir: string | null, template: Uint8Array | null = null): Promise<Database> {
  const unlock = dataDir ? lockDirectory(dataDir) : () => {}
  const embedded = await EmbeddedPostgres.open({ dataDir: dataDir && `${dataDir}/pgdata`, template }).catch((error) => {
    unlock()
    throw error
  })
  return {
    db: kyselyOver(embeddedDialect(embedded)),
    kind: 'embedded',
    listen: (channel, onNotice) => embedded.listen(channel, onNotice),
    bossOptions: { backend: 'pglite', db: bossOverEmbedded(embedded) },
    dump: embedded.dump,
    snapshots: dataDir ? snapshotsIn(join(dataDir, 'snapshots'), embedded.dump) : null,
    close: async () => {
      await embedded.close()
      unlock()
    },
  }
}

export async function openPostgres(url: string): Promise<Database> {
  await createDatabaseIfMissing(url)
  const pool = postgresPool(url)
  const listener = listenOn(url)
  const db = kyselyOver(postgresDialect(pool))
  const lane = openReadLane({ connectionString: url, types: POSTGRES_TYPES })
  takeLane(db, lane)
  return {
    db,
    kind: 'postgres',
    listen: listener.listen,
    bossOptions: { connectionString: url, max: 4 },
    dump: null,
    snapshots: null,
    close: async () => {
      await listener.close()
      await lane.close()
      await pool.end()
    },
  }
}

function kyselyOver(dialect: ConstructorParameters<typeof Kysely<Tables>>[0]['dialect']): Db {
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
}

/** pg-boss on the embedded database; it sends several statements as one text where it has no parameters. */
function bossOverEmbedded(embedded: EmbeddedPostgres): NonNullable<BossOptions['db']> {
  return {
    executeSql: (text, values) =>
      embedded.exclusively(async () => {
        try {
          return values?.length ? await embedded.query(text, values) : await embedded.exec(text)
        } catch (error) {
          await embedded.exec('rollback') // a failed statement of several leaves its transaction open
          throw error
        }
      }),
    async listen(channel, onNotice, onReconnect) {
      const stop = await embedded.listen(channel, onNotice)
      onReconnect()
      return { close: async () => stop() }
    },
  }
}

/** Lets a job be enqueued inside one of our transactions. */
export const bossInside = fromKysely
