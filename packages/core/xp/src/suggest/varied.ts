import type { KeptShape } from './keep-best.ts'

/** Takes shapes from each sort in turn, first those whose worths differ from all taken before. */
export function varied(sorts: readonly KeptShape[][], max: number): KeptShape[] {
  const inTurn = Array.from({ length: Math.max(0, ...sorts.map((sort) => sort.length)) }, (_, rank) =>
    sorts.flatMap((sort) => sort.slice(rank, rank + 1)),
  ).flat()

  const taken: KeptShape[] = []
  const passedOver: KeptShape[] = []
  const seen = new Set<string>()
  for (const shape of inTurn) {
    const worths = shape.worths.join()
    if (seen.has(worths)) passedOver.push(shape)
    else taken.push(shape)
    seen.add(worths)
  }
  return [...taken, ...passedOver].slice(0, max)
}
