import type { KyselyPlugin, PluginTransformResultArgs, UnknownRow } from 'kysely'

/** better-auth compares moments as Dates, while our rows carry them as ISO text. */
export const withDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }: PluginTransformResultArgs) => ({ ...result, rows: result.rows.map(dated) }),
}

const dated = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith('At') && typeof value === 'string' ? new Date(value) : value,
    ]),
  )
