import { fuse, type Leg, rank, searchTerms, vectorWeight } from '@tomekeeper/rag'
import type { Viewer } from '../access/viewer.ts'
import type { Deps } from '../deps.ts'
import { type Found, findCandidates } from './candidates.repo.ts'

export type Retrieved = Found & { score: number }

type Asking = Pick<Deps, 'db' | 'models' | 'log'>

const PATIENCE_MS = 4000

/** The passages closest to a question among those the asker may read, best first. */
export async function retrieve(
  { db, models, log }: Asking,
  viewer: Viewer,
  question: string,
  count: number,
): Promise<Retrieved[]> {
  const vector = await vectorOf({ models, log }, question)
  const found = await findCandidates(db, viewer, searchTerms(question), vector)

  // While a document is still being learned, its passages would all seem far away: then words decide alone.
  const isLearned = found.every(({ similarity }) => similarity !== null)
  const weight = vector && isLearned ? vectorWeight(vector.model) : 0
  const byWords: Leg = { weight: 1 - weight, ranked: rank(question, found) }
  const byMeaning: Leg | null = weight > 0 ? { weight, ranked: similar(found) } : null
  const passages = new Map(found.map((passage) => [passage.id, passage]))
  return fuse(byMeaning ? [byWords, byMeaning] : [byWords])
    .slice(0, count)
    .flatMap(({ id, score }) => {
      const passage = passages.get(id)
      return passage ? [{ ...passage, score }] : []
    })
}

const similar = (found: readonly Found[]): Leg['ranked'] =>
  found.flatMap(({ id, similarity }) => (similarity === null ? [] : [{ id, score: similarity }]))

/** Without its vector a question is still answered by its words, so a slow or broken endpoint costs only quality. */
async function vectorOf({ models, log }: Pick<Deps, 'models' | 'log'>, question: string) {
  if (!models.embedder) return null
  const { model, embed } = models.embedder
  try {
    const [values] = await within(PATIENCE_MS, embed([question], AbortSignal.timeout(PATIENCE_MS)))
    return values ? { model, values } : null
  } catch (error) {
    log.warn({ err: error, model }, 'a question could not be embedded')
    return null
  }
}

function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('it took too long')), milliseconds).unref()
  })
  return Promise.race([work, late])
}
