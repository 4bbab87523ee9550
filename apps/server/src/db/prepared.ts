import type { CompiledQuery } from 'kysely'
import type { ReadLane } from './postgres/read-lane.ts'
import type { Db, Tx } from './tables.ts'

/** Stands in a query for a value that comes later. */
class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

type Compilable<Row> = { compile(): CompiledQuery<Row> }

/**
 * A query on the path of almost every call, built and compiled once instead of each time, its rows named in one pass:
 * that is most of what such a query costs us. `build` must not look at its values; it only puts them in place. Columns
 * of jsonb arrive as they are.
 */
export function prepared<Values extends Record<string, unknown>, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): (db: Db | Tx, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<RawRow> | undefined
  let names: readonly (readonly [column: string, property: string])[] | undefined
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Values

  return async (db, values) => {
    compiled ??= build(db, slots).compile() as CompiledQuery<RawRow>
    const parameters = compiled.parameters.map((value) => (value instanceof Slot ? values[value.name] : value))
    const rows = await rowsOf(db, compiled, parameters)
    names ??= rows[0] && Object.keys(rows[0]).map((column) => [column, inCamelCase(column)] as const)
    return rows.map((row) => renamed(row, names ?? [])) as Row[]
  }
}

type RawRow = Record<string, unknown>

async function rowsOf(db: Db | Tx, compiled: CompiledQuery<RawRow>, parameters: unknown[]): Promise<RawRow[]> {
  const lane = lanes.get(db)
  if (lane) return lane.query({ name: compiled.queryId.queryId, text: compiled.sql, values: parameters })
  const query: CompiledQuery<RawRow> = { ...compiled, parameters }
  return (await db.withoutPlugins().executeQuery(query)).rows
}

const lanes = new WeakMap<Db, ReadLane>()

/** From now on prepared reads of this database take the lane; inside a transaction they stay in it. */
export const takeLane = (db: Db, lane: ReadLane) => lanes.set(db, lane)

function renamed(row: RawRow, names: readonly (readonly [string, string])[]) {
  const named: RawRow = {}
  for (const [column, property] of names) named[property] = row[column]
  return named
}

const inCamelCase = (column: string) => column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
