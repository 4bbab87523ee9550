import { trpc } from '../../lib/trpc.ts'

export function useReindexCoreRule() {
  const utils = trpc.useUtils()
  return trpc.coreRules.reindex.useMutation({ onSettled: () => utils.coreRules.list.invalidate() })
}
