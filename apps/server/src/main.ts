import { serve } from '@hono/node-server'
import { buildApp } from './app.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { DirectoryInUse } from './db/embedded/directory-lock.ts'
import { DatabaseProblem } from './db/postgres/create-database.ts'
import { JOBS } from './jobs/registry.ts'
import { openDeps } from './start.ts'
import { checkEveryAnswer } from './trpc/shows.ts'

async function main() {
  const config = readConfig(process.env)
  if (!config.isProduction) checkEveryAnswer()

  const { deps, close } = await openDeps(config)
  if (config.WORKERS) await deps.jobs.work(deps, JOBS)

  const server = serve({ fetch: buildApp(deps).fetch, port: config.PORT, hostname: config.HOST }, ({ port }) => {
    console.log(`Tomekeeper is at ${config.PUBLIC_URL ?? `http://${config.HOST}:${port}`}`)
  })

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    deps.log.info({ signal }, 'stopping')
    server.close()
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    // Streams never end by themselves; whoever follows comes back to the next process.
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1500).unref()
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
