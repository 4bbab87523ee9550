import { trpc } from '../../lib/trpc.ts'

/** The switch answers at once and goes back by itself when the server says no. */
export function useOptIn(campaignId: string) {
  const utils = trpc.useUtils()
  return trpc.documents.optIn.useMutation({
    onMutate: async ({ documentId, optedIn }) => {
      await utils.documents.list.cancel({ campaignId })
      const before = utils.documents.list.getData({ campaignId })
      utils.documents.list.setData({ campaignId }, (documents) =>
        documents?.map((document) => (document.id === documentId ? { ...document, inUse: optedIn } : document)),
      )
      return { before }
    },
    onError: (_error, _input, kept) => utils.documents.list.setData({ campaignId }, kept?.before),
    onSettled: () => utils.documents.list.invalidate({ campaignId }),
  })
}
