import { sql } from 'kysely'
import type { SignalType } from '@tomekeeper/contracts/events'
import type { Database } from '../db/database.ts'
import type { Db, Tx } from '../db/tables.ts'

const CHANNEL = 'tomekeeper_bell'

/** Whom a passing signal is for; `follow` checks it against who they are now. */
export type SignalFor = 'dm' | 'table' | 'admins' | { userId: string }

/** What one process shouts to all of them. It says where to look, never what is there. */
export type Notice =
  | { about: 'campaign'; campaignId: string }
  | { about: 'signal'; campaignId: string | null; type: SignalType; subjectId: string | null; to: SignalFor }
  | { about: 'user'; userId: string }
  | { about: 'job'; jobId: string; cancel: true }
  | { about: 'everything' }

export type Bell = {
  /** Rings inside a transaction are heard when it commits. */
  ring(db: Db | Tx, notice: Notice): Promise<void>
  /** Hears every notice until the signal aborts. */
  listen(signal: AbortSignal): Ring
  onNotice(listener: (notice: Notice) => void): () => void
}

/** Notices in the order they came. `next` ends with null when the listener is gone. */
export type Ring = { next(): Promise<Notice | null> }

const MOST_WAITING = 200

export async function ring(db: Db | Tx, notice: Notice): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(notice)})`.execute(db)
}

export async function openBell({ listen }: Pick<Database, 'listen'>): Promise<Bell> {
  const listeners = new Set<(notice: Notice) => void>()
  await listen(CHANNEL, (payload) => {
    // An empty payload comes from a connection that was away: anything may have happened.
    const notice: Notice = payload ? JSON.parse(payload) : { about: 'everything' }
    for (const listener of listeners) listener(notice)
  })

  const onNotice = (listener: (notice: Notice) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    onNotice,
    ring,
    listen: (signal) => ringFor(onNotice, signal),
  }
}

function ringFor(onNotice: Bell['onNotice'], signal: AbortSignal): Ring {
  let waiting: Notice[] = []
  let wake = () => {}
  const stop = onNotice((notice) => {
    // A listener too slow to keep up is told once to look at everything.
    waiting = waiting.length < MOST_WAITING ? [...waiting, notice] : [{ about: 'everything' }]
    wake()
  })
  signal.addEventListener('abort', () => {
    stop()
    wake()
  })
  return {
    async next() {
      while (!signal.aborted) {
        const notice = waiting.shift()
        if (notice) return notice
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return null
    },
  }
}
