import { trpc } from '../../lib/trpc.ts'
import { useLookAgain } from './use-look-again.ts'

export function useUndoImport(campaignId: string) {
  const lookAgain = useLookAgain(campaignId)
  return trpc.monsterImport.undo.useMutation({ onSettled: lookAgain })
}
