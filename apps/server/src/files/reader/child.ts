// The only file that runs in the child process. Whatever a document does to it, the server sees a closed set of reports.
import '../../steady.ts'
import { open, readFile, writeFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Block } from '@tomekeeper/rag'
import { Unreadable } from './failures.ts'
import type { ReadReport, ReadRequest } from './messages.ts'
import { readPdf } from './read-pdf.ts'
import { readText } from './read-text.ts'

type Read = { blocks: Block[]; pageCount: number | null; title: string | null }

// PDF readers reject promises nobody holds; in this process that only means that the file is broken
process.once('unhandledRejection', () => finish({ type: 'failed', failure: 'broken' }))
process.once('uncaughtException', () => finish({ type: 'failed', failure: 'broken' }))
process.once('disconnect', () => process.exit(1))
new Worker(new URL('./end-with-parent.worker.ts', import.meta.url), { workerData: process.ppid }).unref()
process.once('message', (request: ReadRequest) => void run(request))

async function run(request: ReadRequest) {
  try {
    const { blocks, pageCount, title } = await read(request)
    await writeFile(request.resultPath, JSON.stringify(blocks))
    finish({ type: 'done', pageCount, title })
  } catch (error) {
    finish({ type: 'failed', failure: error instanceof Unreadable ? error.failure : 'broken' })
  }
}

async function read({ path, mediaType, limits }: ReadRequest): Promise<Read> {
  const start = await firstBytes(path)
  if (start.length === 0) throw new Unreadable('empty_file')
  // by content, not by name; and readers accept a PDF whose header stands within the first kilobyte
  const isPdf = start.includes('%PDF-')
  if (isPdf !== (mediaType === 'application/pdf')) throw new Unreadable('wrong_type')
  const bytes = await readFile(path)
  return isPdf
    ? readPdf(bytes, limits, (page, pages) => tell({ type: 'progress', page, pages }))
    : { blocks: readText(bytes, limits), pageCount: null, title: null }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function tell(report: ReadReport) {
  process.send?.(report)
}

/** The report must have left before the process does. */
function finish(report: ReadReport) {
  if (process.send && process.connected) process.send(report, () => process.exit(0))
  else process.exit(1)
}
