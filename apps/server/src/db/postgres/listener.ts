import pg from 'pg'

/** One connection that only listens. When it breaks it comes back, and rings every bell: something may have been missed. */
export function listenOn(url: string) {
  const listeners = new Map<string, Set<(payload: string) => void>>()
  let client: pg.Client | null = null
  let connecting: Promise<void> | null = null
  let closed = false
  let waitMs = 100

  async function connect() {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true })
    fresh.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''))
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    await fresh.connect()
    for (const channel of listeners.keys()) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = fresh
    waitMs = 100
  }

  function lost(which: pg.Client) {
    if (which !== client || closed) return
    client = null
    const again = () => {
      if (closed) return
      connect().then(
        () => {
          for (const channel of listeners.keys()) tell(channel, '')
        },
        () => {
          waitMs = Math.min(waitMs * 2, 5000)
          setTimeout(again, waitMs).unref()
        },
      )
    }
    setTimeout(again, waitMs).unref()
  }

  function tell(channel: string, payload: string) {
    for (const listener of listeners.get(channel) ?? []) listener(payload)
  }

  return {
    async listen(channel: string, onNotice: (payload: string) => void) {
      const known = listeners.get(channel) ?? new Set()
      const isNew = known.size === 0
      known.add(onNotice)
      listeners.set(channel, known)
      connecting ??= connect()
      await connecting
      if (isNew) await client?.query(`listen ${pg.escapeIdentifier(channel)}`)
      return () => {
        known.delete(onNotice)
      }
    },
    async close() {
      closed = true
      await client?.end()
    },
  }
}
