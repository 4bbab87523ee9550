import { useQuery } from '@tanstack/react-query'
import type { DocumentView } from '@tomekeeper/contracts/documents'
import { trpc } from '../../lib/trpc.ts'

const AT_ONCE = 50
const MOST_LEAFED = 2_000

/** Text has no pages to go by, so its passages are leafed through until one names the monster. */
export function useFindInText(
  campaignId: string,
  { id: documentId, passageCount }: Pick<DocumentView, 'id' | 'passageCount'>,
  name: string,
) {
  const utils = trpc.useUtils()
  return useQuery({
    queryKey: ['where a text names', campaignId, documentId, name],
    queryFn: async ({ signal }) => {
      const sought = name.toLowerCase()
      for (let from = 0; from < Math.min(passageCount, MOST_LEAFED) && !signal.aborted; from += AT_ONCE) {
        const asked = { campaignId, documentId, from, count: AT_ONCE }
        const { passages } = await utils.documents.readPassages.fetch(asked)
        const found = passages.find(
          ({ headingPath, text }) =>
            (headingPath.at(-1) ?? '').toLowerCase() === sought || text.toLowerCase().includes(sought),
        )
        if (found) return found.position
      }
      return 0
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}
