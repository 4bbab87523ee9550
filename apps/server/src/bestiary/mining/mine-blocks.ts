import { Worker } from 'node:worker_threads'
import type { Mined } from './mined.ts'

const HEAP_MIB = 1024

/** Finds the stat blocks of a document's saved text, on a thread of its own: a rulebook takes a second. */
export async function mineBlocks(blocksPath: string, signal: AbortSignal): Promise<Mined[][]> {
  const worker = new Worker(new URL('./mine-blocks.worker.ts', import.meta.url), {
    workerData: { blocksPath },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })

  const batches: Mined[][] = []
  const { promise, resolve, reject } = Promise.withResolvers<Mined[][]>()
  worker.on('message', (message: Mined[] | 'done') => (message === 'done' ? resolve(batches) : batches.push(message)))
  worker.once('error', reject)
  worker.once('exit', () => reject(signal.reason ?? new Error('looking for stat blocks ended early')))
  return promise.finally(() => {
    signal.removeEventListener('abort', stop)
    void worker.terminate()
  })
}
