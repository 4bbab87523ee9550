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
 * A query on the path of almost every call, built and compiled once instead of each time: that is most of what such a
 * query costs us. `build` must not look at its values; it only puts them in place.
 */
export function prepared<Values extends Record<string, unknown>, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): (db: Db | Tx, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Values

  return async (db, values) => {
    compiled ??= build(db, slots).compile()
    const parameters = compiled.parameters.map((value) => (value instanceof Slot ? values[value.name] : value))
    const query: CompiledQuery<Row> = { ...compiled, parameters }
    return (await db.executeQuery(query)).rows
  }
}
