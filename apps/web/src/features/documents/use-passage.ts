import { trpc } from '../../lib/trpc.ts'

/** The passage at a position. Without one, nothing is asked. */
export function usePassage(campaignId: string, documentId: string, position: number | undefined) {
  const { data } = trpc.documents.readPassages.useQuery(
    { campaignId, documentId, from: position ?? 0, count: 1 },
    { enabled: position !== undefined },
  )
  const passage = data?.passages[0]
  return passage?.position === position ? passage : undefined
}
