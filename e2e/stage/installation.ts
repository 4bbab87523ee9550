import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, startChild } from './child.ts'
import { freePort } from './free-port.ts'
import { LATER, SERVER } from './paths.ts'

export type Installation = {
  url: string
  /** Stops the server and starts it on the same data, as it was or configured anew. */
  restart(settings?: Settings): Promise<void>
  /** Ends the server without a word and starts it on what it left. */
  crash(settings?: Settings): Promise<void>
  lastWords(): string
  /** Ends the server and forgets its data. */
  remove(): Promise<void>
}

export type Settings = { env?: Record<string, string>; daysAhead?: number }

/** A server of its own, as `npm start` runs it, on an empty data directory. */
export async function installation(first: Settings = {}): Promise<Installation> {
  const directory = await mkdtemp(join(tmpdir(), 'tomekeeper-journey-'))
  // whatever ends us, the data of a journey do not outlive it
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const port = await freePort()
  let server: Child | undefined

  async function start({ env = {}, daysAhead = 0 }: Settings) {
    server = await startChild({
      name: 'the server',
      args: [...(daysAhead ? ['--import', LATER] : []), SERVER],
      env: {
        PORT: String(port),
        DATA_DIR: directory,
        RATE_LIMITS: '0',
        LOG_LEVEL: 'warn',
        DAYS_AHEAD: String(daysAhead),
        ...env,
      },
      ready: /Tomekeeper is at (\S+)/,
      patience: 120_000,
    })
  }

  await start(first)
  return {
    url: `http://127.0.0.1:${port}`,
    async restart(settings = {}) {
      await server?.stop()
      await start(settings)
    },
    async crash(settings = {}) {
      await server?.kill()
      await start(settings)
    },
    lastWords: () => server?.lastWords() ?? '',
    async remove() {
      await server?.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
