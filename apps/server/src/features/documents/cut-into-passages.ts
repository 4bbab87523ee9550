import { Worker } from 'node:worker_threads'
import type { Passage } from '@tomekeeper/rag'
import type { ChunkingSettings } from '@tomekeeper/contracts/documents'

/** Cuts saved blocks into passages on a thread of its own: a rulebook takes long enough for players to notice. */
export function cutIntoPassages(
  blocksPath: string,
  chunking: ChunkingSettings,
  signal: AbortSignal,
): Promise<Passage[]> {
  const worker = new Worker(new URL('./cut-into-passages.worker.ts', import.meta.url), {
    workerData: { blocksPath, chunking },
  })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  return new Promise<Passage[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(signal.reason ?? new Error('cutting into passages ended early')))
  }).finally(() => signal.removeEventListener('abort', stop))
}
