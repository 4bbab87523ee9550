import './steady.ts'
import { serve } from '@hono/node-server'
import { buildApp } from './app.ts'
import { mineMissing } from './bestiary/mining/mine-missing.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { DirectoryInUse } from './db/embedded/directory-lock.ts'
import { DatabaseProblem } from './db/postgres/create-database.ts'
import { embedMissing } from './features/documents/embed-missing.ts'
import { startHousekeeping } from './housekeeping.ts'
import { JOBS } from './jobs/registry.ts'
import { openDeps } from './start.ts'
import { checkEveryAnswer } from './trpc/shows.ts'

async function main() {
  const config = readConfig(process.env)
  if (!config.isProduction) checkEveryAnswer()

  const { deps, close } = await openDeps(config)
  if (config.WORKERS) {
    await deps.jobs.work(deps, JOBS)
    await embedMissing(deps)
    await mineMissing(deps)
  }
  const endHousekeeping = startHousekeeping(deps)

  // A whole rulebook over a slow line takes longer than the few minutes that Node allows a request.
  const serverOptions = { requestTimeout: 3_600_000 }
  const server = serve(
    { fetch: buildApp(deps).fetch, port: config.PORT, hostname: config.HOST, serverOptions },
    ({ port }) => console.log(`Tomekeeper is at ${config.PUBLIC_URL ?? `http://${config.HOST}:${port}`}`),
  )
  // Most often: another program has the port.
  server.once('error', (error) => {
    console.error(`Cannot listen at ${config.HOST}:${config.PORT}: ${error.message}`)
    process.exit(1)
  })

  // One promise that nobody holds must not end everybody's evening.
  process.on('unhandledRejection', (error) => deps.log.error({ err: error }, 'a bug: a rejection that nobody holds'))

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    deps.log.info({ signal }, 'stopping')
    const drained = new Promise((resolve) => server.close(resolve))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    // Streams never end by themselves; whoever follows comes back to the next process.
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1500).unref()
    // What cannot be ended in good order is ended anyway: nobody waits for a server that will not stop.
    setTimeout(() => process.exit(1), 20_000).unref()
    endHousekeeping()
    await drained
    await close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop('SIGTERM'))
  process.on('SIGINT', () => void stop('SIGINT'))
}

main().catch((error: unknown) => {
  const isForPeople =
    error instanceof ConfigProblem || error instanceof DirectoryInUse || error instanceof DatabaseProblem
  console.error(isForPeople ? error.message : error)
  process.exit(1)
})
