import { Worker } from 'node:worker_threads'
import { Failure } from '../../errors.ts'
import { takeTurns } from '../../files/images/take-turns.ts'
import type { ImportText, ReadCreatures } from './creatures-in.ts'

type Limits = { seconds: number; heapMiB: number }
const LIMITS: Limits = { seconds: 20, heapMiB: 384 }

const inTurn = takeTurns(8)

/** Reads an import on a thread of its own, one at a time, with an end to its time and memory. */
export const readImport = (text: ImportText, limits: Limits = LIMITS): Promise<ReadCreatures> =>
  inTurn(() => readAside(text, limits))

function readAside(workerData: ImportText, { seconds, heapMiB }: Limits): Promise<ReadCreatures> {
  const worker = new Worker(new URL('./read-import.worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMiB },
  })
  const { promise, resolve, reject } = Promise.withResolvers<ReadCreatures>()
  const timer = setTimeout(() => {
    reject(tooMuch('Reading this took too long and was stopped. Import it in smaller parts.'))
    void worker.terminate()
  }, seconds * 1000)

  worker.once('message', resolve)
  worker.once('error', (error) => reject(isOutOfMemory(error) ? tooMuch(NEEDED_TOO_MUCH) : error))
  worker.once('exit', () => reject(new Error('reading an import ended early')))
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}

const NEEDED_TOO_MUCH = 'Reading this needed too much memory and was stopped. Import it in smaller parts.'

const tooMuch = (message: string) => new Failure('too_large', { reason: 'import_too_large', message })

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
