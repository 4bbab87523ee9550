/** What the server asks of the thread that holds the embedded database, and what it answers. */
export type Request =
  | { id: number; verb: 'query'; sql: string; params: readonly unknown[] }
  | { id: number; verb: 'exec'; sql: string }
  | { id: number; verb: 'listen'; channel: string }
  | { id: number; verb: 'dump' }
  | { id: number; verb: 'close' }

export type QueryResult = { rows: Record<string, unknown>[]; affectedRows?: number }

export type Answer =
  | { id: number; ok: true; result: unknown }
  | {
      id: number
      ok: false
      error: { message: string; code?: string; detail?: string; constraint?: string; table?: string }
    }
  | { notified: string; payload: string }
  | { ready: true }

export type WorkerOptions = { dataDir: string | null; template: Uint8Array | null }
