import { Worker } from 'node:worker_threads'
import type { Answer, QueryResult, Request, WorkerOptions } from './protocol.ts'

type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void }
type Question = Request extends infer One ? (One extends Request ? Omit<One, 'id'> : never) : never

/** An error of the embedded database, with Postgres' own code, as `pg` reports it. */
export class EmbeddedError extends Error {
  code?: string
  detail?: string
  constraint?: string
  table?: string
}

/** What Postgres says when it is shut down. */
const closed = () => Object.assign(new EmbeddedError('the embedded database is closed'), { code: '57P01' })

/**
 * Postgres as WebAssembly in a worker thread. It has one session: whoever needs more than one statement to belong
 * together takes `exclusively`, and everyone else waits their turn.
 */
export class EmbeddedPostgres {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Set<(payload: string) => void>>()
  #lastId = 0
  #gone: Error | null = null
  #tail: Promise<unknown> = Promise.resolve()

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answer: Answer) => this.#receive(answer))
    worker.on('error', (error) => this.#failAll(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => this.#failAll(closed()))
  }

  static async open(options: WorkerOptions): Promise<EmbeddedPostgres> {
    const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: options })
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve())
      worker.once('error', reject)
    })
    return new EmbeddedPostgres(worker)
  }

  query = (sql: string, params: readonly unknown[] = []) => this.#ask<QueryResult>({ verb: 'query', sql, params })

  /** Several statements without parameters, as one text. */
  exec = (sql: string) => this.#ask<QueryResult>({ verb: 'exec', sql })

  async listen(channel: string, onNotice: (payload: string) => void): Promise<() => void> {
    const listeners = this.#listeners.get(channel) ?? new Set()
    const isNew = listeners.size === 0
    listeners.add(onNotice)
    this.#listeners.set(channel, listeners)
    if (isNew) await this.exclusively(() => this.#ask({ verb: 'listen', channel }))
    return () => listeners.delete(onNotice)
  }

  /** The whole data directory as one gzipped archive. */
  dump = () => this.exclusively(() => this.#ask<Uint8Array>({ verb: 'dump' }))

  async close(): Promise<void> {
    await this.exclusively(() => this.#ask({ verb: 'close' }))
    await this.#worker.terminate()
  }

  /** Runs `work` while nobody else may speak to the database. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }

  /** Waits for the one session and returns the function that gives it back. */
  async acquire(): Promise<() => void> {
    const previous = this.#tail
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#tail = promise
    await previous
    return resolve
  }

  #ask<Result>(question: Question): Promise<Result> {
    const id = ++this.#lastId
    return new Promise<Result>((resolve, reject) => {
      if (this.#gone) return reject(this.#gone)
      this.#waiting.set(id, { resolve, reject })
      try {
        this.#worker.postMessage({ ...question, id })
      } catch (error) {
        this.#waiting.delete(id)
        reject(error)
      }
    })
  }

  #receive(answer: Answer) {
    if ('ready' in answer) return
    if ('notified' in answer) {
      for (const listener of this.#listeners.get(answer.notified) ?? []) listener(answer.payload)
      return
    }
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.ok) waiting?.resolve(answer.result as never)
    else waiting?.reject(Object.assign(new EmbeddedError(answer.error.message), answer.error))
  }

  #failAll(error: Error) {
    this.#gone ??= error
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
