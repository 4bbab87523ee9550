export type Question = { id: string; question: string; expected: readonly string[]; lay?: boolean }

/** A passage as the evaluation reads it. */
export type Answer = { headingPath: readonly string[]; text: string }

export type Scores = { questions: number; recallAt1: number; recallAt5: number; recallAt10: number; mrrAt10: number }

/**
 * The place of the first passage that holds any of the expected markers, in its text or in its heading path written as
 * `Combat > Cover`; counted from 1, null when none does (EVA-1).
 */
export function placeOfFirst(expected: readonly string[], ranked: readonly Answer[]): number | null {
  const wanted = expected.map(flat)
  const at = ranked.findIndex((answer) => {
    const text = flat(`${namesOf(answer.headingPath).join('\n')}\n${answer.text}`)
    return wanted.some((marker) => text.includes(marker))
  })
  return at < 0 ? null : at + 1
}

/** R@1, R@5, R@10 and MRR@10 over the places of the first right passages (EVA-2). */
export function evaluate(places: readonly (number | null)[]): Scores {
  const share = (k: number) => mean(places.map((place) => (place !== null && place <= k ? 1 : 0)))
  return {
    questions: places.length,
    recallAt1: share(1),
    recallAt5: share(5),
    recallAt10: share(10),
    mrrAt10: mean(places.map((place) => (place !== null && place <= 10 ? 1 / place : 0))),
  }
}

/** A passage of several short sections has a path for each of them. */
const namesOf = (path: readonly string[]) =>
  (path.at(-1) ?? '').split(' · ').map((name) => [...path.slice(0, -1), name].join(' > '))

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const flat = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
