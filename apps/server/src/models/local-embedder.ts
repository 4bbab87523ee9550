import { Worker } from 'node:worker_threads'
import type { Embedder } from './models.ts'

type Answer = { id: number; vectors: number[][] } | { id: number; problem: string }
type Waiting = { resolve(vectors: number[][]): void; reject(error: Error): void }

/**
 * A small English sentence model that ships inside a package, on a thread of its own; it needs no network and no key.
 * The thread starts with the first text and holds about 300 MB.
 */
export function localEmbedder(): Embedder & { close(): Promise<void> } {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  const failAll = (error: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const start = () => {
    const started = new Worker(new URL('./local-embedder.worker.ts', import.meta.url))
    started.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('vectors' in answer) asked?.resolve(answer.vectors)
      else asked?.reject(new Error(answer.problem))
    })
    started.on('error', (error) => failAll(error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => failAll(new Error('the local embedding model has stopped')))
    started.unref()
    return started
  }

  return {
    model: 'local:use-lite',
    embed(texts) {
      worker ??= start()
      const id = ++lastId
      const vectors = new Promise<number[][]>((resolve, reject) => waiting.set(id, { resolve, reject }))
      worker.postMessage({ id, texts })
      return vectors
    },
    async close() {
      await worker?.terminate()
    },
  }
}
