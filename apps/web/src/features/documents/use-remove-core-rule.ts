import { trpc } from '../../lib/trpc.ts'

export function useRemoveCoreRule() {
  const utils = trpc.useUtils()
  return trpc.coreRules.remove.useMutation({ onSettled: () => utils.coreRules.list.invalidate() })
}
