import { trpc } from '../../lib/trpc.ts'

export function useProcessCoreRule() {
  const utils = trpc.useUtils()
  return trpc.coreRules.process.useMutation({ onSettled: () => utils.coreRules.list.invalidate() })
}
