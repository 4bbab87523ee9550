import { createHash } from 'node:crypto'
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { isoFromPostgres } from '../iso.ts'

const MOST_STATEMENTS = 400

/** Postgres through a pool whose statements are named, so that each is planned once per connection and not per call. */
export function postgresDialect(pool: pg.Pool): PostgresDialect {
  return new PostgresDialect({
    pool: {
      connect: async () => withNamedStatements(await pool.connect()),
      end: () => pool.end(),
      options: pool.options,
    },
  })
}

export function postgresPool(connectionString: string, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, types: POSTGRES_TYPES })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

const PARSERS: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.TIMESTAMPTZ]: isoFromPostgres,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
}

function parserFor(oid: number, format?: 'text' | 'binary') {
  return PARSERS[oid] ?? pg.types.getTypeParser(oid, format as 'text')
}

/** Moments as ISO text, and numbers that are numbers. */
export const POSTGRES_TYPES = { getTypeParser: parserFor } as pg.CustomTypesConfig

const names = new Map<string, string>()

function nameOf(sql: string): string | undefined {
  const known = names.get(sql)
  if (known || names.size >= MOST_STATEMENTS) return known
  const name = createHash('sha1').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}

const NAMED = Symbol('named statements')
type NamedClient = pg.PoolClient & { [NAMED]?: true }

function withNamedStatements(client: NamedClient): NamedClient {
  if (client[NAMED]) return client
  const plain = client.query.bind(client) as (query: unknown, values?: unknown) => Promise<pg.QueryResult>
  client.query = ((text: unknown, values?: unknown[]) =>
    typeof text === 'string' && values?.length
      ? plain({ text, values, name: nameOf(text) })
      : plain(text, values)) as typeof client.query
  client[NAMED] = true
  return client
}
