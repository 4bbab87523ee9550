import type { DiceTerm, Keep } from './expression.ts'
import { type Random, rollDie } from './random.ts'

/** One die that was rolled, and whether it counts. */
export type RolledDie = { face: number; kept: boolean }

/** The dice of one term, in the order they fell; `total` adds the ones that count. `at` is their place in the text. */
export type RolledDice = { at: number; faces: number; results: RolledDie[]; total: number }

/** Rolls the dice of one term and marks the ones that are kept (DICE-5). */
export function rollTerm(term: DiceTerm, random: Random): RolledDice {
  const thrown = Array.from({ length: term.count }, () => rollDie(term.faces, random))
  const kept = keptPlaces(thrown, term.keep)
  const results = thrown.map((face, place) => ({ face, kept: kept === undefined || kept.has(place) }))
  const total = results.reduce((sum, { face, kept: counts }) => sum + (counts ? face : 0), 0)
  return { at: term.at, faces: term.faces, results, total }
}

/** Of equal faces the one thrown first is kept, so the same throw always reads the same way. */
function keptPlaces(thrown: number[], keep: Keep | undefined): Set<number> | undefined {
  if (!keep) return undefined
  const direction = keep.which === 'highest' ? -1 : 1
  const order = thrown.map((face, place) => ({ face, place }))
  order.sort((a, b) => direction * (a.face - b.face) || a.place - b.place)
  return new Set(order.slice(0, keep.count).map(({ place }) => place))
}
