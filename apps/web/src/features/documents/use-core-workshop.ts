import { coreRuleFile } from './file-address.ts'
import { useProcessCoreRule } from './use-process-core-rule.ts'
import { useReindexCoreRule } from './use-reindex-core-rule.ts'
import { useRemoveCoreRule } from './use-remove-core-rule.ts'
import { useStopReadingCoreRule } from './use-stop-reading-core-rule.ts'
import type { Workshop } from './workshop.ts'

export function useCoreWorkshop(): Workshop {
  const { mutateAsync: reindex } = useReindexCoreRule()
  const { mutateAsync: process } = useProcessCoreRule()
  const { mutateAsync: stop } = useStopReadingCoreRule()
  const { mutateAsync: remove } = useRemoveCoreRule()
  return {
    readAgain: (documentId) => reindex({ documentId }),
    cutAgain: (documentId) => process({ documentId }),
    stop: (documentId) => stop({ documentId }),
    remove: (documentId) => remove({ documentId }),
    fileOf: ({ id }) => coreRuleFile(id),
  }
}
