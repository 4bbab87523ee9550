import { failureFor } from '../../lib/errors.ts'
import { say } from '../../ui/toast.ts'
import { UNDO_REASONS, undoneInWords } from './import-words.ts'
import { useUndoImport } from './use-undo-import.ts'

/** Takes an import back and says what came of it; what failed stays to be shown where it was asked. */
export function useUndo(campaignId: string) {
  const undo = useUndoImport(campaignId)
  return {
    isPending: undo.isPending,
    failure: failureFor(undo.error, UNDO_REASONS),
    async run(importId: string, onDone: () => void = () => {}) {
      try {
        say(undoneInWords(await undo.mutateAsync({ campaignId, importId })))
        onDone()
      } catch {
        // shown by `failure`
      }
    },
  }
}
