import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export type Child = {
  /** The last it printed, for when something goes wrong. */
  lastWords(): string
  stop(): Promise<void>
  /** Ends it between two instructions, as a power cut or an impatient system would. */
  kill(): Promise<void>
}

type Options = { name: string; args: string[]; env: Record<string, string>; ready: RegExp; patience: number }

const MOST_KEPT = 200
const LAST_MS = 15_000

const running = new Set<ChildProcess>()

/** Starts a Node process of ours and waits until it says that it is ready. Answers with what `ready` found, too. */
export async function startChild({ name, args, env, ready, patience }: Options): Promise<Child & { found: string }> {
  const child = spawn(process.execPath, args, { env: { ...surroundings(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const lines: string[] = []
  const ended = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => {
    lines.push(`${name} ended with ${signal ?? code}\n`)
    running.delete(child)
  })

  let isReady = false
  const lastWords = () => lines.slice(-MOST_KEPT).join('')
  const found = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        lines.push(text)
        if (lines.length > 2 * MOST_KEPT) lines.splice(0, MOST_KEPT)
        const match = ready.exec(lastWords())
        if (match) {
          isReady = true
          resolve(match[1] ?? match[0])
        }
      })
  })

  async function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const isLate = await Promise.race([ended.then(() => false), pause(LAST_MS, true, { ref: false })])
    if (!isLate) return
    child.kill('SIGKILL')
    await ended
    throw new Error(`${name} did not end when asked to; it was killed after ${LAST_MS / 1000} s`)
  }

  async function kill() {
    child.kill('SIGKILL')
    await ended
  }

  const tooEarly = ended.then(() => Promise.reject(new Error(`${name} ended before it was ready:\n${lastWords()}`)))
  const tooLate = pause(patience, undefined, { ref: false }).then(async () => {
    // whoever came in time stays, however long the journey is
    if (isReady) return new Promise<never>(() => {})
    await stop()
    throw new Error(`${name} was not ready after ${patience / 1000} s:\n${lastWords()}`)
  })
  for (const promise of [tooEarly, tooLate]) promise.catch(() => undefined)
  return Promise.race([found.then((found) => ({ found, lastWords, stop, kill })), tooEarly, tooLate])
}

/** For when we are ended ourselves: nothing that we started stays behind. */
export function endChildren() {
  for (const child of running) child.kill('SIGKILL')
}

/** What a program needs of the machine; a developer's own keys and databases stay out of the journeys. */
const surroundings = () =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
