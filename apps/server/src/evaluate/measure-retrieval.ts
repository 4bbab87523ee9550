import { searchTerms } from '@tomekeeper/rag'
import { findCandidates } from '../retrieval/candidates.repo.ts'
import { retrieve } from '../retrieval/retrieve.ts'
import { ingestFile } from './ingest-file.ts'
import { openScratch } from './scratch.ts'

const PASSAGES = 8

/** Milliseconds per question: the whole of retrieval, and its SQL statement alone, one after the other on the same data. */
export async function measureRetrieval(path: string, questions: readonly string[]) {
  const scratch = await openScratch({ EMBEDDINGS: 'none' })
  await ingestFile(scratch, path, () => {})
  const { deps, player } = scratch
  const whole: number[] = []
  const statement: number[] = []
  for (const round of [0, 1, 2])
    for (const question of questions) {
      const times = {
        statement: await timed(() => findCandidates(deps.db, player, searchTerms(question), null)),
        whole: await timed(() => retrieve(deps, player, question, PASSAGES)),
      }
      if (round === 0) continue // warms both up
      whole.push(times.whole)
      statement.push(times.statement)
    }
  await scratch.close()
  return { whole, statement }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
