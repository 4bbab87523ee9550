import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { ChunkingSettings } from '@tomekeeper/contracts/documents'
import { type Block, chunk } from '@tomekeeper/rag'

const { blocksPath, chunking } = workerData as { blocksPath: string; chunking: ChunkingSettings }

const blocks = JSON.parse(await readFile(blocksPath, 'utf8')) as Block[]
parentPort?.postMessage(chunk(blocks, chunking))
