import { trpc } from '../../lib/trpc.ts'

export function useEditCoreRule() {
  const utils = trpc.useUtils()
  return trpc.coreRules.edit.useMutation({ onSettled: () => utils.coreRules.list.invalidate() })
}
