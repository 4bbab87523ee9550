import { sentenceFor } from '../../lib/errors.ts'
import { say, sayFailed } from '../../ui/toast.ts'
import { ENCOUNTER_REASONS } from './encounter-words.ts'
import { useRemoveEncounter } from './use-remove-encounter.ts'
import { useRestoreEncounter } from './use-restore-encounter.ts'

/** Removes an encounter at once and offers to bring it back; says whether it is gone. */
export function useRemoval(campaignId: string) {
  const remove = useRemoveEncounter()
  const restore = useRestoreEncounter()

  return async ({ id: encounterId, name }: { id: string; name: string }): Promise<boolean> => {
    try {
      await remove.mutateAsync({ campaignId, encounterId })
    } catch (error) {
      sayFailed(sentenceFor(error, ENCOUNTER_REASONS))
      return false
    }
    const bringBack = () =>
      restore.mutateAsync({ campaignId, encounterId }).catch((error: unknown) => {
        sayFailed(sentenceFor(error, ENCOUNTER_REASONS))
      })
    say(`${name} is removed.`, { undo: () => void bringBack() })
    return true
  }
}
