import type { CompiledQuery } from 'kysely'
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
  let compiled: CompiledQuery<Record<string, unknown>> | undefined
  let names: readonly (readonly [column: string, property: string])[] | undefined
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Values

  return async (db, values) => {
    compiled ??= build(db, slots).compile() as CompiledQuery<Record<string, unknown>>
    const parameters = compiled.parameters.map((value) => (value instanceof Slot ? values[value.name] : value))
    const query: CompiledQuery<Record<string, unknown>> = { ...compiled, parameters }
    const { rows } = await db.withoutPlugins().executeQuery(query)
    names ??= rows[0] && Object.keys(rows[0]).map((column) => [column, inCamelCase(column)] as const)
    return rows.map((row) => renamed(row, names ?? [])) as Row[]
  }
}

function renamed(row: Record<string, unknown>, names: readonly (readonly [string, string])[]) {
  const named: Record<string, unknown> = {}
  for (const [column, property] of names) named[property] = row[column]
  return named
}

const inCamelCase = (column: string) => column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
