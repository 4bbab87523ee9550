import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const MAIN = resolve(import.meta.dirname, '../apps/server/src/main.ts')

export type Running = { url: string; firstAnswerMs: number; stop(): Promise<void> }

/** Starts the real server on a folder of its own and waits for its first answer. */
export async function startServer(environment: Record<string, string>, directory?: string): Promise<Running> {
  const dataDir = directory ?? (await mkdtemp(join(tmpdir(), 'tomekeeper-bench-')))
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const began = performance.now()
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      LOG_LEVEL: 'error',
      RATE_LIMITS: '0',
      ...environment,
      DATA_DIR: dataDir,
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await firstAnswer(`${url}/health`, child)
  return {
    url,
    firstAnswerMs: performance.now() - began,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      if (!directory) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((again) => setTimeout(again, 10))
  }
  throw new Error(`the server ended with code ${child.exitCode} before it answered`)
}
