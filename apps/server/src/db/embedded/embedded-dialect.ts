import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { EmbeddedPostgres } from './embedded-postgres.ts'

/**
 * Kysely over the embedded database. Kysely's own PGlite driver lends its one connection to everybody at once, so two
 * transactions that overlap end each other; this one lends it to one at a time.
 */
export const embeddedDialect = (embedded: EmbeddedPostgres): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new EmbeddedDriver(embedded),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class EmbeddedDriver implements Driver {
  readonly #embedded: EmbeddedPostgres

  constructor(embedded: EmbeddedPostgres) {
    this.#embedded = embedded
  }

  async init() {}

  async acquireConnection(): Promise<EmbeddedConnection> {
    return new EmbeddedConnection(this.#embedded, await this.#embedded.acquire())
  }

  async beginTransaction() {
    await this.#embedded.query('begin')
  }

  async commitTransaction() {
    await this.#embedded.query('commit')
  }

  async rollbackTransaction() {
    await this.#embedded.query('rollback')
  }

  async releaseConnection(connection: EmbeddedConnection) {
    connection.release()
  }

  async destroy() {}
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #embedded: EmbeddedPostgres
  readonly release: () => void

  constructor(embedded: EmbeddedPostgres, release: () => void) {
    this.#embedded = embedded
    this.release = release
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await this.#embedded.query(sql, parameters)
    return { rows: rows as Row[], numAffectedRows: affectedRows === undefined ? undefined : BigInt(affectedRows) }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it and the embedded database has no cursors
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('the embedded database does not stream')
  }
}
