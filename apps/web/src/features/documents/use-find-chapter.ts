import { useMutation } from '@tanstack/react-query'
import type { DocumentView } from '@tomekeeper/contracts/documents'
import { trpc } from '../../lib/trpc.ts'
import { PASSAGES_AT_ONCE } from './use-passages.ts'

/** Text has no pages to go by, so its passages are leafed through until the chapter begins. */
export function useFindChapter(campaignId: string, { id: documentId, passageCount }: DocumentView) {
  const utils = trpc.useUtils()
  return useMutation({
    mutationFn: async (chapter: string) => {
      for (let from = 0; from < passageCount; from += PASSAGES_AT_ONCE) {
        const { passages } = await utils.documents.readPassages.fetch({
          campaignId,
          documentId,
          from,
          count: PASSAGES_AT_ONCE,
        })
        const first = passages.find(({ headingPath }) =>
          headingPath.slice(0, 2).some((names) => names.split(' · ').includes(chapter)),
        )
        if (first) return first.position
      }
      return undefined
    },
  })
}
