import type { Ranked } from '../vocabulary.ts'

/** What an embedding model's opinion is worth beside the words' (FUS-2): the better the model, the more. */
export const VECTOR_WEIGHTS: readonly (readonly [model: RegExp, weight: number])[] = [
  [/text-embedding-3-large|voyage|gte-large|bge-large|e5-large|qwen3-embedding/i, 0.55],
  [/text-embedding-3-small|text-embedding-ada|bge|gte|e5|nomic|mxbai|arctic|jina/i, 0.45],
  [/use-?lite|energetic|universal-sentence|model-embeddings-en/i, 0.3],
]
const UNKNOWN_MODEL = 0.35

export const vectorWeight = (model: string): number =>
  VECTOR_WEIGHTS.find(([pattern]) => pattern.test(model))?.[1] ?? UNKNOWN_MODEL

export type Leg = { weight: number; ranked: readonly Ranked[] }

/** Merges rankings: each leg's scores stretched to 0…1, weighted, and added (FUS-1). */
export function fuse(legs: readonly Leg[]): Ranked[] {
  const scores = new Map<string, number>()
  for (const { weight, ranked } of legs) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const { score } of ranked) {
      low = Math.min(low, score)
      high = Math.max(high, score)
    }
    const span = high - low
    for (const { id, score } of ranked) {
      const share = span > 0 ? (score - low) / span : 1
      scores.set(id, (scores.get(id) ?? 0) + weight * share)
    }
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score)
}
