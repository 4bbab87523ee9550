import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type Block, toMarkdown } from '@tomekeeper/rag'
import { minedFrom } from './mined-from.ts'

/** A few at a time: whoever receives them has other things to do as well. */
const AT_ONCE = 40

const { blocksPath } = workerData as { blocksPath: string }

const mined = minedFrom(toMarkdown(JSON.parse(await readFile(blocksPath, 'utf8')) as Block[]))
for (let at = 0; at < mined.length; at += AT_ONCE) parentPort?.postMessage(mined.slice(at, at + AT_ONCE))
parentPort?.postMessage('done')
