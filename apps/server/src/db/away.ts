// connection refused, reset or lost; Postgres shutting down, starting up or out of connections
const AWAY = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\d{3}|57P0[1-5]|53300)$/

/** Whether the database is gone, for the moment or for good: nobody's mistake, and worth trying again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && AWAY.test(code)) return true
  return error.message.startsWith('Connection terminated') // the driver gives this one no code
}
