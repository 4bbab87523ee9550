import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { route } from './route.ts'

const PATIENCE_MS = 2000

/** Whether this process can do its work. Public, and cheap enough to ask every few seconds. */
export const healthRoute = route('public', 'GET', '/health', async (c, { db, config, clock }) => {
  if (!(await answersInTime(db)))
    throw new Failure('unavailable', { reason: 'database_away', message: 'The database does not answer.' })
  return c.json({ ok: true, database: config.DATABASE_URL ? 'postgres' : 'embedded', at: clock().toISOString() })
})

// One question at a time: whoever watches a database that hangs must not use up its connections by asking.
const asking = new WeakMap<Deps['db'], Promise<boolean>>()

async function answersInTime(db: Deps['db']): Promise<boolean> {
  const answer =
    asking.get(db) ??
    db
      .selectFrom('setting')
      .select('key')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      )
      .finally(() => asking.delete(db))
  asking.set(db, answer)

  const { promise: patience, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), PATIENCE_MS)
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer))
}
