import { monitorEventLoopDelay } from 'node:perf_hooks'
import { ingestFile } from './ingest-file.ts'
import { openScratch } from './scratch.ts'

/** Takes a document through the pipeline while somebody watches the event loop. Times in milliseconds. */
export async function measureIngest(path: string) {
  const scratch = await openScratch({ EMBEDDINGS: 'none' })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const began = performance.now()
  delay.enable()
  await ingestFile(scratch, path, () => {})
  delay.disable()
  const seconds = (performance.now() - began) / 1000
  await scratch.close()
  return { seconds, p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 }
}
