import { eventsRouter } from './events/events.router.ts'
import { t } from './trpc/init.ts'

/** Everything the app can ask, one line per feature. */
export const appRouter = t.router({
  events: eventsRouter,
})

export type AppRouter = typeof appRouter
