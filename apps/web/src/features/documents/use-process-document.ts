import { trpc } from '../../lib/trpc.ts'

export function useProcessDocument() {
  const utils = trpc.useUtils()
  return trpc.documents.process.useMutation({ onSettled: () => utils.documents.invalidate() })
}
