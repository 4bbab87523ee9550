import type { Combat } from '@tomekeeper/combat'

/** Groups in the order that share an initiative: theirs is the DM's to order. Mounts go with their riders. */
export function tiesIn({ order, combatants }: Combat): string[][] {
  const byTotal = new Map<number, string[]>()
  for (const id of order) {
    const one = combatants[id]
    const total = one?.initiative.total
    if (!one || total === undefined || total === null || one.kind === 'lair' || one.riderId) continue
    byTotal.set(total, [...(byTotal.get(total) ?? []), id])
  }
  // one group rolled once stands together by intention
  return [...byTotal.values()].filter(
    (ids) => ids.length > 1 && new Set(ids.map((id) => combatants[id]?.group ?? id)).size > 1,
  )
}
