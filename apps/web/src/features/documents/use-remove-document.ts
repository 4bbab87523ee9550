import { trpc } from '../../lib/trpc.ts'

export function useRemoveDocument() {
  const utils = trpc.useUtils()
  return trpc.documents.remove.useMutation({ onSettled: () => utils.documents.list.invalidate() })
}
