import { sql } from 'kysely'
import { type MigrationInfo, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import type { Snapshots } from './embedded/snapshots.ts'
import { MIGRATIONS } from './migrations/all.ts'
import { DatabaseProblem } from './postgres/create-database.ts'

/**
 * Brings the database up to date. On Postgres, processes that start together take turns under Kysely's own lock; an
 * embedded database that holds something is copied first.
 */
export async function migrate({ db, snapshots }: Pick<Database, 'db' | 'snapshots'>): Promise<string[]> {
  await ensureVector(db)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  if (snapshots) await copyBeforeChanges(snapshots, await migrator.getMigrations())
  const { error, results } = await migrator.migrateToLatest()
  if ((error as { code?: string } | undefined)?.code === '42501')
    throw new DatabaseProblem(
      'This role may not create tables in the schema "public". Make it the owner of the database, or grant it create there.',
    )
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function copyBeforeChanges(snapshots: Snapshots, migrations: readonly MigrationInfo[]) {
  const next = migrations.find(({ executedAt }) => !executedAt)
  const holdsSomething = migrations.some(({ executedAt }) => executedAt)
  if (next && holdsSomething) await snapshots.write(new Date(), `before-${next.name}`)
}

async function ensureVector(db: Database['db']) {
  try {
    await sql`create extension if not exists vector`.execute(db)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '23505' || code === '42710') return // another process made it first
    if (code === '0A000' || code === '58P01')
      throw new DatabaseProblem(
        'This Postgres has no pgvector. Install it on the database server (on Debian: postgresql-17-pgvector) and start again.',
      )
    if (code === '42501')
      throw new DatabaseProblem(
        'This role may not create the extension "vector". As a superuser, run once: create extension vector;',
      )
    throw error
  }
}
