import { trpc } from '../../lib/trpc.ts'

export function useStopReadingCoreRule() {
  const utils = trpc.useUtils()
  return trpc.coreRules.stopReading.useMutation({ onSettled: () => utils.coreRules.list.invalidate() })
}
