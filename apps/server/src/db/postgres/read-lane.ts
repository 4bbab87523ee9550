import pg from 'pg'

export type PreparedStatement = { name: string; text: string; values: unknown[] }
type Row = Record<string, unknown>

/** A connection for short prepared reads that belong to no transaction. */
export type ReadLane = {
  query(statement: PreparedStatement): Promise<Row[]>
  close(): Promise<void>
}

/**
 * Sends prepared reads down one connection without waiting for each other's answers, and everything that comes up in
 * one turn of the event loop in a single write: under load, most of what a read costs us is the write and its wake-up.
 * A connection that breaks fails what is on its way; the next read makes a new one.
 */
export function openReadLane(options: pg.ClientConfig): ReadLane {
  let current: Promise<pg.Client> | null = null
  let closed = false

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...options, pipeline: true, keepAlive: true } as pg.ClientConfig)
    const lost = () => {
      current = null
    }
    client.on('error', lost)
    client.on('end', lost)
    await client.connect().catch((error: unknown) => {
      lost()
      throw error
    })
    return client
  }

  return {
    async query(statement) {
      if (closed) throw new Error('this connection is closed')
      current ??= connect()
      const client = await current
      gather(client)
      return (await client.query(statement)).rows as Row[]
    },
    async close() {
      closed = true
      await (await current?.catch(() => null))?.end()
    },
  }
}

const gathering = new WeakSet<pg.Client>()

/** Holds what is written in this turn together. */
function gather(client: pg.Client) {
  if (gathering.has(client)) return
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection
  gathering.add(client)
  stream.cork()
  setImmediate(() => {
    gathering.delete(client)
    stream.uncork()
  })
}
