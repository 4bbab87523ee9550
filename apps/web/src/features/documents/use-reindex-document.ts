import { trpc } from '../../lib/trpc.ts'

export function useReindexDocument() {
  const utils = trpc.useUtils()
  return trpc.documents.reindex.useMutation({ onSettled: () => utils.documents.invalidate() })
}
