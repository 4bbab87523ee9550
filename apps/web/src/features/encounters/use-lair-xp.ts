import { trpc } from '../../lib/trpc.ts'
import type { DraftRow } from './draft.ts'

/** What monsters are worth in their lair, for those picked since the encounter was saved: the index does not say. */
export function useLairXp(campaignId: string, rows: readonly DraftRow[], inLair: boolean): ReadonlyMap<string, number> {
  const unknown = inLair ? [...new Set(rows.filter(({ isNew }) => isNew).map(({ locator }) => locator))] : []
  return trpc.useQueries((t) => unknown.map((locator) => t.bestiary.get({ campaignId, locator })), {
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }) => {
          const xp = data?.statBlock.challenge?.xpInLair
          return data && xp !== undefined ? [[data.locator, xp] as const] : []
        }),
      ),
  })
}
