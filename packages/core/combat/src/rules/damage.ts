import type { DamageLanded, DamagePart, Defences, DamageKind } from '../vocabulary/damage.ts'

/** A creature that nothing hurts more or less than usual. */
export const NO_DEFENCES: Defences = {
  resist: [],
  vulnerable: [],
  immune: [],
  resistNonmagical: [],
  immuneNonmagical: [],
  reduce: [],
}

type Heap = { type: DamageKind; magical: boolean; rolled: number; left: number }

/**
 * What a hit does to a creature: flat reduction (DMG-3), then resistance (DMG-4), then vulnerability (DMG-5), then
 * immunity (DMG-6), each at most once a type and rounded down (DMG-7).
 */
export function damageTaken(defences: Defences, parts: readonly DamagePart[], resistsAll = false) {
  const landed = lessReductions(defences, heaped(parts)).map((heap): DamageLanded => {
    const is = (list: readonly string[]) => list.includes(heap.type)
    const immune = is(defences.immune) || (!heap.magical && is(defences.immuneNonmagical))
    if (immune) return { type: heap.type, rolled: heap.rolled, dealt: 0 }

    const resists = resistsAll || is(defences.resist) || (!heap.magical && is(defences.resistNonmagical))
    const halved = resists ? Math.floor(heap.left / 2) : heap.left
    return { type: heap.type, rolled: heap.rolled, dealt: is(defences.vulnerable) ? halved * 2 : halved }
  })
  return { parts: landed, total: landed.reduce((sum, part) => sum + part.dealt, 0) }
}

/** Half of each type, rounded down, as a successful save often leaves (DMG-8). */
export const halved = (parts: readonly DamagePart[]): DamagePart[] =>
  parts.map((part) => ({ ...part, amount: Math.floor(part.amount / 2) }))

/** Shares of one type in one hit are one amount, so that halving rounds only once. */
function heaped(parts: readonly DamagePart[]): Heap[] {
  const heaps: Heap[] = []
  for (const { type, amount, magical = false } of parts) {
    const rolled = Math.max(0, amount)
    const same = heaps.find((heap) => heap.type === type && heap.magical === magical)
    if (same) {
      same.rolled += rolled
      same.left += rolled
    } else heaps.push({ type, magical, rolled, left: rolled })
  }
  return heaps
}

function lessReductions(defences: Defences, heaps: Heap[]) {
  for (const { amount, types } of defences.reduce) {
    let unspent = amount
    for (const heap of heaps) {
      if (types && !types.some((type) => type === heap.type)) continue
      const stopped = Math.min(unspent, heap.left)
      heap.left -= stopped
      unspent -= stopped
    }
  }
  return heaps
}
