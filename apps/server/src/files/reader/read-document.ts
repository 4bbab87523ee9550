import { type ChildProcess, fork } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadFailure } from './failures.ts'
import { READ_LIMITS, type ReadLimits } from './limits.ts'
import type { ReadReport, ReadRequest } from './messages.ts'
import { usageOf } from './watch-process.ts'

export type ReadResult =
  | {
      ok: true
      /** Null for Markdown and text. */
      pageCount: number | null
      /** What the file says its title is. */
      title: string | null
      /** The blocks as a JSON array of core/rag's `Block`. To be read once: the file behind it goes at the end. */
      blocksJson(): AsyncIterable<Uint8Array>
    }
  | { ok: false; failure: ReadFailure }

export type ReadOptions = {
  mediaType: string
  limits?: Partial<ReadLimits>
  onProgress?: (page: number, pages: number) => void
  signal?: AbortSignal
}

type Ending = Extract<ReadReport, { type: 'done' | 'failed' }>

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url))
const WATCH_EVERY_MS = 200
const LAYOUT_ALLOWANCE = 5
/** Behind the server, but not so far that a full machine starves it into its own time limit. */
const NICENESS = 5

/** Reads a document in a process of its own, which may use no more than the limits and is never missed. */
export async function readDocument(path: string, options: ReadOptions): Promise<ReadResult> {
  options.signal?.throwIfAborted()
  if (!(await exists(path))) return { ok: false, failure: 'file_missing' }

  const folder = await mkdtemp(join(tmpdir(), 'tomekeeper-read-'))
  const resultPath = join(folder, 'blocks.json')
  const limits = { ...READ_LIMITS, ...options.limits }
  try {
    const ending = await endingOf({ path, mediaType: options.mediaType, resultPath, limits }, options)
    if (ending.type === 'failed') {
      await rm(folder, { recursive: true, force: true })
      return { ok: false, failure: ending.failure }
    }
    const { pageCount, title } = ending
    return { ok: true, pageCount, title, blocksJson: () => streamOnce(resultPath, folder) }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Resolves with the child's last word, or with what its end means. Rejects only when the caller aborts. */
async function endingOf(request: ReadRequest, { onProgress, signal }: ReadOptions): Promise<Ending> {
  const child = startChild(request.limits)
  let ending: Ending | undefined
  let progressed: (page: number, pages: number) => void = () => {}
  const stop = (failure: ReadFailure) => {
    ending ??= { type: 'failed', failure }
    child.kill('SIGKILL')
  }
  const abort = () => child.kill('SIGKILL')
  signal?.addEventListener('abort', abort, { once: true })
  const exited = new Promise<ReadFailure>((resolve) => {
    child.once('error', () => resolve('broken'))
    child.once('exit', (_code, died) => resolve(died === 'SIGABRT' || died === 'SIGKILL' ? 'out_of_memory' : 'broken'))
  })
  child.on('message', (report: ReadReport) => {
    if (report.type === 'progress') {
      progressed(report.page, report.pages)
      onProgress?.(report.page, report.pages)
    } else ending ??= report
  })
  progressed = watch(child, request.limits, stop)
  child.send(request, () => {}) // a child that is gone already tells by its exit

  const meaning = await exited
  signal?.removeEventListener('abort', abort)
  signal?.throwIfAborted()
  return ending ?? { type: 'failed', failure: meaning }
}

function startChild(limits: ReadLimits): ChildProcess {
  const child = fork(ENTRY, [], {
    execArgv: [`--max-old-space-size=${limits.heapMiB}`, '--disable-warning=ExperimentalWarning'],
    env: {}, // keys and passwords stay with the server
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'json',
  })
  try {
    // the server answers people first
    if (child.pid) setPriority(child.pid, NICENESS)
  } catch {
    // not allowed here, or it has ended already: it reads at the usual priority
  }
  return child
}

/** Stops a child that holds too much or makes no headway; the function returned notes that it did. */
function watch(child: ChildProcess, limits: ReadLimits, stop: (failure: ReadFailure) => void) {
  const began = performance.now()
  let movedAt = began
  let cpuThen: number | undefined
  let allowance = limits.stalledCpuSeconds
  const timer = setInterval(async () => {
    const usage = child.pid ? await usageOf(child.pid) : null
    if (!usage || child.exitCode !== null) return
    const now = performance.now()
    cpuThen ??= usage.cpuSeconds
    const stalled =
      usage.cpuSeconds - cpuThen > allowance ||
      now - movedAt > limits.stalledSeconds * 1000 ||
      now - began > limits.totalSeconds * 1000
    if (usage.residentMiB > limits.residentMiB) stop('out_of_memory')
    else if (stalled) stop('took_too_long')
  }, WATCH_EVERY_MS)
  child.once('exit', () => clearInterval(timer))
  child.once('error', () => clearInterval(timer))
  return (page: number, pages: number) => {
    // behind the last page the whole document is laid out in one go
    allowance = limits.stalledCpuSeconds * (page === pages ? LAYOUT_ALLOWANCE : 1)
    movedAt = performance.now()
    cpuThen = undefined
  }
}

async function* streamOnce(path: string, folder: string): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer // no encoding was set
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
