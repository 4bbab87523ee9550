import { trpc } from '../../lib/trpc.ts'

export function useStopReading() {
  const utils = trpc.useUtils()
  return trpc.documents.stopReading.useMutation({ onSettled: () => utils.documents.invalidate() })
}
