import { trpc } from '../../lib/trpc.ts'

export function useEditDocument() {
  const utils = trpc.useUtils()
  return trpc.documents.edit.useMutation({ onSettled: () => utils.documents.invalidate() })
}
